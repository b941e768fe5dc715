package javax.slee.nullactivity;

/**
 * An activity that stands for nothing outside of the SLEE.
 *
 * <p>It ends when somebody calls {@link #endActivity()}, or by itself when nothing refers to its
 * activity context any more: no attached SBB entity, no timer, no name, no undelivered event.
 *
 * <p>Confined to the transaction of the caller. SLEE 1.1, chapter 7.
 */
public interface NullActivity {
    /**
     * Ends the activity. Mandatory transactional.
     *
     * @throws javax.slee.TransactionRequiredLocalException if the caller has no transaction
     * @throws javax.slee.SLEEException if the SLEE fails inside
     */
    void endActivity();
}
