/**
 * The contract between an SBB developer and the SLEE, and the identities that all others share.
 *
 * <p>Decides what an SBB implements ({@link javax.slee.Sbb}), what it is given ({@link
 * javax.slee.SbbContext}, {@link javax.slee.ActivityContextInterface}, {@link
 * javax.slee.EventContext}, {@link javax.slee.ChildRelation}, {@link javax.slee.SbbLocalObject}),
 * how a service picks the entity for an initial event ({@link javax.slee.InitialEventSelector}),
 * how components and parties are named ({@link javax.slee.ComponentID}, {@link
 * javax.slee.Address}), and which exceptions tell what went wrong. All unchecked exceptions of the
 * SLEE are a {@link javax.slee.SLEEException}.
 *
 * <p>How a method relates to transactions is said with three terms (SLEE 1.1, section 9.6).
 * <em>Mandatory transactional</em>: the caller must have a transaction, else a {@link
 * javax.slee.TransactionRequiredLocalException} is thrown. <em>Required transactional</em>: the
 * method joins the transaction of the caller, or runs in one of its own.
 * <em>Non-transactional</em>: the effect is immediate and no rollback takes it back.
 *
 * <p>May depend on the Java platform and on the other {@code javax.slee} packages. SLEE 1.1,
 * chapters 3 to 9. Start reading at {@link javax.slee.Sbb}.
 */
package javax.slee;
