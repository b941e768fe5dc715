/**
 * Benchmarks of the event path: JMH for the kernel alone, and a user agent server as an SBB against
 * the same behaviour on the bare SIP stack. Not part of the default build; nothing is asserted.
 *
 * <p>Start reading at {@link io.patchbay.slee.benchmarks.EventPathBenchmark} and {@link
 * io.patchbay.slee.benchmarks.BareUserAgent}.
 */
@NullMarked
package io.patchbay.slee.benchmarks;

import org.jspecify.annotations.NullMarked;
