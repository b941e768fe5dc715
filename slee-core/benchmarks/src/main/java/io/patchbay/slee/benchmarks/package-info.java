/**
 * Benchmarks of the event path with JMH: the kernel alone, and the floor beneath it. Not part of
 * the default build; nothing is asserted. May depend on the container and the testkit.
 *
 * <p>Start reading at {@link io.patchbay.slee.benchmarks.EventPathBenchmark}; {@link
 * io.patchbay.slee.benchmarks.Benchmarks} runs it. The user agent servers are in {@link
 * io.patchbay.slee.benchmarks.uas}. Figures are in {@code docs/performance.md}.
 */
@NullMarked
package io.patchbay.slee.benchmarks;

import org.jspecify.annotations.NullMarked;
