/**
 * Profile queries, static and dynamic, as one kind of condition.
 *
 * <p>Decides what a condition means for one row of attribute values; which rows are looked at is
 * the business of {@code profile.store}. Knows {@code profile.schema}. Specification: 10.20. Start
 * reading at {@link io.patchbay.slee.container.profile.query.Condition}.
 */
@NullMarked
package io.patchbay.slee.container.profile.query;

import org.jspecify.annotations.NullMarked;
