package javax.slee;

/**
 * What the SLEE asks a service about a possible initial event: is it one, and which parts of it
 * name the SBB entity that gets it.
 *
 * <p>The selected parts together are the convergence name. Events with equal convergence names go
 * to the same root SBB entity of the service. The SLEE sets the parts that the deployment
 * descriptor selects, then calls the initial event selector method of the root SBB, which changes
 * them and hands the object back. That method runs without a transaction, and so do all methods
 * here.
 *
 * <p>Confined to the call of the initial event selector method. SLEE 1.1, section 8.6.4.
 */
public interface InitialEventSelector {
    /**
     * Gives the event.
     *
     * @return the event object
     */
    Object getEvent();

    /**
     * Gives the name of the event as the deployment descriptor of the SBB has it.
     *
     * @return the event name
     */
    String getEventName();

    /**
     * Gives the activity that the event was fired on.
     *
     * @return the activity object
     */
    Object getActivity();

    /**
     * Gives the address that stands for the event when an address or an address profile is
     * selected.
     *
     * @return the address, at first the one that the event was fired with; null if there is none
     */
    Address getAddress();

    /**
     * Sets the address that stands for the event when an address or an address profile is selected.
     *
     * @param address the address, null for none
     */
    void setAddress(Address address);

    /**
     * Tells whether the event is an initial event for the service.
     *
     * @return true, unless the method has said otherwise
     */
    boolean isInitialEvent();

    /**
     * Says whether the event is an initial event for the service.
     *
     * @param initial false if the service does not want the event as an initial event
     */
    void setInitialEvent(boolean initial);

    /**
     * Tells whether the activity context is a part of the convergence name.
     *
     * @return true if it is selected
     */
    boolean isActivityContextSelected();

    /**
     * Says whether the activity context is a part of the convergence name.
     *
     * @param select true to select it
     */
    void setActivityContextSelected(boolean select);

    /**
     * Tells whether the address profile is a part of the convergence name.
     *
     * @return true if it is selected
     */
    boolean isAddressProfileSelected();

    /**
     * Says whether the address profile is a part of the convergence name: the profile of the
     * service's address profile table whose addresses contain the address of the event. If there is
     * none, the event is not an initial event for the service.
     *
     * @param select true to select it
     */
    void setAddressProfileSelected(boolean select);

    /**
     * Tells whether the address is a part of the convergence name.
     *
     * @return true if it is selected
     */
    boolean isAddressSelected();

    /**
     * Says whether the address is a part of the convergence name.
     *
     * @param select true to select it
     */
    void setAddressSelected(boolean select);

    /**
     * Tells whether the event type is a part of the convergence name.
     *
     * @return true if it is selected
     */
    boolean isEventTypeSelected();

    /**
     * Says whether the event type is a part of the convergence name.
     *
     * @param select true to select it
     */
    void setEventTypeSelected(boolean select);

    /**
     * Tells whether this very event is a part of the convergence name.
     *
     * @return true if it is selected
     */
    boolean isEventSelected();

    /**
     * Says whether this very event is a part of the convergence name. If so, each event gets an SBB
     * entity of its own.
     *
     * @param select true to select it
     */
    void setEventSelected(boolean select);

    /**
     * Gives the text of the service's own that is a part of the convergence name.
     *
     * @return the text, null if there is none
     */
    String getCustomName();

    /**
     * Sets a text of the service's own as a part of the convergence name.
     *
     * @param customName the text, null for none
     */
    void setCustomName(String customName);
}
