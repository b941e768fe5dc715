package javax.slee;

/**
 * What an SBB is told about a transaction of its that was rolled back.
 *
 * <p>Confined to the call of {@link Sbb#sbbRolledBack(RolledBackContext)}. SLEE 1.1, section
 * 9.12.2.
 */
public interface RolledBackContext {
    /**
     * Gives the event that was being delivered.
     *
     * @return the event object, null if the transaction did not deliver an event
     */
    Object getEvent();

    /**
     * Gives where the event was fired.
     *
     * @return the activity context of the event, null if the transaction did not deliver an event
     */
    ActivityContextInterface getActivityContextInterface();

    /**
     * Tells whether the transaction was about to remove the SBB entity that is told, because the
     * SLEE had removed its entity tree. The SLEE removes it again after this call.
     *
     * @return true if a removal by the SLEE was rolled back
     */
    boolean isRemoveRolledBack();
}
