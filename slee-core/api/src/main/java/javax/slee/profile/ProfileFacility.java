package javax.slee.profile;

import java.util.Collection;

/**
 * Gives SBBs access to profiles.
 *
 * <p>SLEE 1.1 components get a {@link ProfileTable} and search there; the look-ups by name and
 * indexed attribute are those of SLEE 1.0. SLEE specification section 13.
 */
public interface ProfileFacility {
    /** Where an SBB finds the facility in its JNDI environment. */
    String JNDI_NAME = "java:comp/env/slee/facilities/profile";

    /**
     * The identities of all profiles of a table.
     *
     * <p>Required transactional. Superseded in SLEE 1.1 by {@link ProfileTable#findAll}.
     *
     * @param profileTableName the name of the table
     * @return an immutable collection of {@link ProfileID}; the default profile is not in it
     * @throws NullPointerException if {@code profileTableName} is {@code null}
     * @throws UnrecognizedProfileTableNameException if there is no such table
     * @throws javax.slee.TransactionRolledbackLocalException if the call was made with a
     *     transaction, and it had to be marked for rollback
     * @throws javax.slee.facilities.FacilityException if the SLEE fails
     */
    @SuppressWarnings("rawtypes")
    Collection getProfiles(String profileTableName) throws UnrecognizedProfileTableNameException;

    /**
     * The identities of the profiles whose indexed attribute has a given value.
     *
     * <p>Required transactional. Superseded in SLEE 1.1 by {@link
     * ProfileTable#findProfilesByAttribute}.
     *
     * @param profileTableName the name of the table
     * @param attributeName the name of the attribute
     * @param attributeValue the value; for an attribute that is an array, the value of one element
     * @return an immutable collection of {@link ProfileID}, empty if there are none
     * @throws NullPointerException if an argument is {@code null}
     * @throws UnrecognizedProfileTableNameException if there is no such table
     * @throws UnrecognizedAttributeException if there is no such attribute
     * @throws AttributeNotIndexedException if the attribute has no index
     * @throws AttributeTypeMismatchException if the value is of another type than the attribute
     * @throws javax.slee.TransactionRolledbackLocalException if the call was made with a
     *     transaction, and it had to be marked for rollback
     * @throws javax.slee.facilities.FacilityException if the SLEE fails
     */
    @SuppressWarnings("rawtypes")
    Collection getProfilesByIndexedAttribute(
            String profileTableName, String attributeName, Object attributeValue)
            throws AttributeNotIndexedException,
                    AttributeTypeMismatchException,
                    UnrecognizedAttributeException,
                    UnrecognizedProfileTableNameException;

    /**
     * The identity of a profile whose indexed attribute has a given value; any one, if there are
     * several.
     *
     * <p>Required transactional. Superseded in SLEE 1.1 by {@link
     * ProfileTable#findProfileByAttribute}.
     *
     * @param profileTableName the name of the table
     * @param attributeName the name of the attribute
     * @param attributeValue the value; for an attribute that is an array, the value of one element
     * @return the identity, or {@code null} if there is no such profile
     * @throws NullPointerException if an argument is {@code null}
     * @throws UnrecognizedProfileTableNameException if there is no such table
     * @throws UnrecognizedAttributeException if there is no such attribute
     * @throws AttributeNotIndexedException if the attribute has no index
     * @throws AttributeTypeMismatchException if the value is of another type than the attribute
     * @throws javax.slee.TransactionRolledbackLocalException if the call was made with a
     *     transaction, and it had to be marked for rollback
     * @throws javax.slee.facilities.FacilityException if the SLEE fails
     */
    ProfileID getProfileByIndexedAttribute(
            String profileTableName, String attributeName, Object attributeValue)
            throws AttributeNotIndexedException,
                    AttributeTypeMismatchException,
                    UnrecognizedAttributeException,
                    UnrecognizedProfileTableNameException;

    /**
     * The activity of a profile table, on which the SLEE fires the events about its profiles.
     *
     * <p>Required transactional.
     *
     * @param profileTableName the name of the table
     * @return the activity
     * @throws NullPointerException if {@code profileTableName} is {@code null}
     * @throws UnrecognizedProfileTableNameException if there is no such table
     * @throws javax.slee.TransactionRolledbackLocalException if the call was made with a
     *     transaction, and it had to be marked for rollback
     * @throws javax.slee.facilities.FacilityException if the SLEE fails
     */
    ProfileTableActivity getProfileTableActivity(String profileTableName)
            throws UnrecognizedProfileTableNameException;

    /**
     * A profile table.
     *
     * <p>Non-transactional. Since SLEE 1.1.
     *
     * @param profileTableName the name of the table
     * @return the table; it can be cast to the profile table interface of its profile specification
     * @throws NullPointerException if {@code profileTableName} is {@code null}
     * @throws UnrecognizedProfileTableNameException if there is no such table
     * @throws javax.slee.facilities.FacilityException if the SLEE fails
     */
    ProfileTable getProfileTable(String profileTableName)
            throws UnrecognizedProfileTableNameException;
}
