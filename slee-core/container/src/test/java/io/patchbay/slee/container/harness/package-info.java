/**
 * A kernel without deployment, management and threads, for tests: SBBs are scripts, turns run when
 * the test says so, time passes when the test says so.
 *
 * <p>Start reading at {@link io.patchbay.slee.container.harness.Kernel}.
 */
@NullMarked
package io.patchbay.slee.container.harness;

import org.jspecify.annotations.NullMarked;
