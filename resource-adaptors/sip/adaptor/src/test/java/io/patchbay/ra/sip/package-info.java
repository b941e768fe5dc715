/**
 * The adaptor against real sockets on the loopback, under a small SLEE that records and runs an SBB
 * made of lambdas.
 */
@NullMarked
package io.patchbay.ra.sip;

import org.jspecify.annotations.NullMarked;
