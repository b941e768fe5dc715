/**
 * The timer facility.
 *
 * <p>Decides when a timer fires, what counts as late, and what becomes of late expiries. The rules
 * are arithmetic in {@link io.patchbay.slee.container.facilities.timer.Expiry}; time comes through
 * the scheduler port. May depend on activity and transaction. Specification: 13.1. Start reading at
 * {@link io.patchbay.slee.container.facilities.timer.Timers}.
 */
@NullMarked
package io.patchbay.slee.container.facilities.timer;

import org.jspecify.annotations.NullMarked;
