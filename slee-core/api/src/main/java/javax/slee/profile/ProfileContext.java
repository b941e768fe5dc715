package javax.slee.profile;

import javax.slee.facilities.Tracer;

/**
 * A profile object's view of the SLEE.
 *
 * <p>The SLEE gives it to {@link Profile#setProfileContext}. To be used by that object only. SLEE
 * specification section 10.11.
 */
public interface ProfileContext {
    /**
     * The name of the profile table that the object belongs to.
     *
     * <p>Non-transactional.
     *
     * @return the name
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    String getProfileTableName();

    /**
     * The name of the profile that the object stands for.
     *
     * <p>Non-transactional.
     *
     * @return the name, or {@code null} for the default profile of the table
     * @throws IllegalStateException if the object stands for no profile
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    String getProfileName();

    /**
     * The profile table that the object belongs to.
     *
     * <p>Non-transactional.
     *
     * @return the table; it can be cast to the profile table interface, if the profile
     *     specification has one
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    ProfileTable getProfileTable();

    /**
     * Another profile table.
     *
     * <p>Non-transactional.
     *
     * @param profileTableName the name of the table
     * @return the table; it can be cast to the profile table interface of its profile specification
     * @throws NullPointerException if {@code profileTableName} is {@code null}
     * @throws UnrecognizedProfileTableNameException if there is no such table
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    ProfileTable getProfileTable(String profileTableName)
            throws UnrecognizedProfileTableNameException;

    /**
     * The profile that the object stands for, to be passed to others instead of {@code this}.
     *
     * <p>Non-transactional.
     *
     * @return the local object; it can be cast to the profile local interface of the specification
     * @throws IllegalStateException if the object stands for no profile, or the caller is a
     *     management client
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    ProfileLocalObject getProfileLocalObject();

    /**
     * A tracer whose notifications carry the profile table as their source.
     *
     * <p>Non-transactional.
     *
     * @param tracerName the name of the tracer, components separated by dots; empty for the root
     * @return the tracer
     * @throws NullPointerException if {@code tracerName} is {@code null}
     * @throws IllegalArgumentException if the name is not a legal one
     * @throws javax.slee.facilities.FacilityException if the SLEE fails
     */
    Tracer getTracer(String tracerName);

    /**
     * Makes sure that the current transaction will not commit.
     *
     * <p>Mandatory transactional.
     *
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void setRollbackOnly();

    /**
     * Whether the current transaction is marked so that it cannot commit.
     *
     * <p>Mandatory transactional.
     *
     * @return {@code true} if it is
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    boolean getRollbackOnly();
}
