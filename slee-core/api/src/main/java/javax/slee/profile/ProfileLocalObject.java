package javax.slee.profile;

/**
 * A SLEE component's reference to a profile.
 *
 * <p>The object can be cast to the profile local interface of the profile specification, which adds
 * attributes and business methods. It is valid within the transaction in which it was obtained.
 * SLEE specification section 10.7.4.
 */
public interface ProfileLocalObject {
    /**
     * The name of the profile table of this profile.
     *
     * <p>Non-transactional.
     *
     * @return the name
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    String getProfileTableName();

    /**
     * The name of this profile.
     *
     * <p>Non-transactional.
     *
     * @return the name, or {@code null} for the default profile of the table
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    String getProfileName();

    /**
     * The profile table of this profile.
     *
     * <p>Non-transactional.
     *
     * @return the table; it can be cast to the profile table interface, if the profile
     *     specification has one
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    ProfileTable getProfileTable();

    /**
     * Whether another reference stands for the same profile.
     *
     * <p>Non-transactional.
     *
     * @param other the other reference
     * @return {@code true} if both stand for the profile of the same name in the same table
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    boolean isIdentical(ProfileLocalObject other);

    /**
     * Removes this profile from its table.
     *
     * <p>Mandatory transactional.
     *
     * @throws ReadOnlyProfileException if the profile specification is read-only for SLEE
     *     components
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws javax.slee.NoSuchObjectLocalException if the profile does not exist any more
     * @throws javax.slee.TransactionRolledbackLocalException if the profile's {@code profileRemove}
     *     fails; the transaction is marked for rollback
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void remove();
}
