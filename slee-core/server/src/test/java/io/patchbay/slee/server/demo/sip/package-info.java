/** Tests of {@code server.demo.sip}. */
@NullMarked
package io.patchbay.slee.server.demo.sip;

import org.jspecify.annotations.NullMarked;
