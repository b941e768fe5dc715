package javax.slee.profile;

import javax.slee.Address;

/**
 * The SLEE fires this event on the activity of a profile table when a profile was updated.
 *
 * <p>It is fired once the change is committed, if the profile specification enables profile events.
 * The name of the event type is {@code javax.slee.profile.ProfileUpdatedEvent}.
 */
public interface ProfileUpdatedEvent {
    /**
     * The profile that was updated.
     *
     * @return its identity
     */
    ProfileID getProfile();

    /**
     * The profile that was updated, as an address; it is the default address of the event.
     *
     * @return an address of the plan {@link javax.slee.AddressPlan#SLEE_PROFILE}
     */
    Address getProfileAddress();

    /**
     * The profile as it was before the change, as an object of the profile CMP interface.
     *
     * <p>A read-only snapshot, valid within the transaction of the event handler. Of SLEE 1.0; it
     * cannot be used for profile specifications of SLEE 1.1, see {@link
     * #getBeforeUpdateProfileLocal}.
     *
     * @return the snapshot; it can be cast to the profile CMP interface
     */
    Object getBeforeUpdateProfile();

    /**
     * The profile as it was after the change, as an object of the profile CMP interface.
     *
     * <p>A read-only snapshot, valid within the transaction of the event handler. Of SLEE 1.0; it
     * cannot be used for profile specifications of SLEE 1.1, see {@link
     * #getAfterUpdateProfileLocal}.
     *
     * @return the snapshot; it can be cast to the profile CMP interface
     */
    Object getAfterUpdateProfile();

    /**
     * The profile as it was before the change, as a profile local object.
     *
     * <p>A read-only snapshot, valid within the transaction of the event handler: changes are
     * refused with {@link ReadOnlyProfileException}. Since SLEE 1.1.
     *
     * @return the snapshot; it can be cast to the profile local interface
     */
    ProfileLocalObject getBeforeUpdateProfileLocal();

    /**
     * The profile as it was after the change, as a profile local object.
     *
     * <p>A read-only snapshot, valid within the transaction of the event handler: changes are
     * refused with {@link ReadOnlyProfileException}. Since SLEE 1.1.
     *
     * @return the snapshot; it can be cast to the profile local interface
     */
    ProfileLocalObject getAfterUpdateProfileLocal();
}
