/**
 * The committed profiles of a table, in memory.
 *
 * <p>Decides how rows and indexes are kept, how a commit replaces rows at once, and how a condition
 * finds rows: a profile by its name is one look-up without a lock, a query that an index fits looks
 * at few rows. Knows {@code profile.schema} and {@code profile.query}; nothing of transactions.
 * Specification: 10.8, 10.20, 10.22. Start reading at {@link
 * io.patchbay.slee.container.profile.store.RowStore}.
 */
@NullMarked
package io.patchbay.slee.container.profile.store;

import org.jspecify.annotations.NullMarked;
