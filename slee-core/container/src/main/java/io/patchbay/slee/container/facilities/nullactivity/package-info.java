/**
 * Null activities: made by SBBs, ended by SBBs or when nothing refers to them.
 *
 * <p>May depend on activity and transaction. Specification: 7.10. Start reading at {@link
 * io.patchbay.slee.container.facilities.nullactivity.NullActivities}.
 */
@NullMarked
package io.patchbay.slee.container.facilities.nullactivity;

import org.jspecify.annotations.NullMarked;
