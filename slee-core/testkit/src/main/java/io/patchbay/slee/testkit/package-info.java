/**
 * An in-process SLEE for tests: boots in a moment, with a clock that the test moves, and a resource
 * adaptor that fires what the test wants and records what it is told.
 *
 * <p>May know {@code container}; puts its parts together. Start reading at {@link
 * io.patchbay.slee.testkit.TestSlee}.
 */
@NullMarked
package io.patchbay.slee.testkit;

import org.jspecify.annotations.NullMarked;
