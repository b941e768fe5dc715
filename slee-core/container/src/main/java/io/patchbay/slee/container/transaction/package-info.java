/**
 * The JTA door: one Narayana transaction per delivery, and what the kernel adds to it.
 *
 * <p>Decides how a transaction begins, what is undone when it rolls back, in which order locks,
 * hand-overs and call-backs happen at its end. Knows no neighbour. Nothing outside of this package
 * sees Narayana or {@code jakarta.transaction}. Specification: chapter 9. Start reading at {@link
 * io.patchbay.slee.container.transaction.Transactions}.
 */
@NullMarked
package io.patchbay.slee.container.transaction;

import org.jspecify.annotations.NullMarked;
