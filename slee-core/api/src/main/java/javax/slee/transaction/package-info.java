/**
 * Transactions as resource adaptors see them: the transaction manager of the Java Transaction API
 * with two additions, a typed transaction and an end of a transaction that the caller need not wait
 * for.
 *
 * <p>May depend on the Java Transaction API ({@code javax.transaction}). SLEE 1.1, chapters 9 and
 * 15. Start reading at {@link javax.slee.transaction.SleeTransactionManager}.
 */
package javax.slee.transaction;
