package javax.slee.management;

import java.util.Collection;
import javax.management.ObjectName;
import javax.slee.InvalidArgumentException;
import javax.slee.profile.AttributeNotIndexedException;
import javax.slee.profile.AttributeTypeMismatchException;
import javax.slee.profile.ProfileAlreadyExistsException;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.profile.ProfileTableAlreadyExistsException;
import javax.slee.profile.UnrecognizedAttributeException;
import javax.slee.profile.UnrecognizedProfileNameException;
import javax.slee.profile.UnrecognizedProfileSpecificationException;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.profile.UnrecognizedQueryNameException;
import javax.slee.profile.query.QueryExpression;

/**
 * Management interface that creates, finds, renames and removes profile tables and profiles.
 *
 * <p>Operations that return an object name register, if necessary, a {@link
 * javax.slee.profile.ProfileMBean} for the profile. Collections hold {@link
 * javax.slee.profile.ProfileID} objects unless stated otherwise. SLEE 1.1, chapters 10 and 14.
 */
@SuppressWarnings("rawtypes")
public interface ProfileProvisioningMBean {
    /** JMX object name of the profile provisioning MBean. */
    String OBJECT_NAME = "javax.slee.management:name=ProfileProvisioning";

    /**
     * Lists all profile tables.
     *
     * @return table names as strings, possibly none
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    Collection getProfileTables() throws ManagementException;

    /**
     * Lists the profile tables that were created from one profile specification.
     *
     * @param profileSpecificationID id of the profile specification
     * @return table names as strings, possibly none
     * @throws NullPointerException if {@code profileSpecificationID} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedProfileSpecificationException if the profile specification is not
     *     installed
     */
    Collection getProfileTables(ProfileSpecificationID profileSpecificationID)
            throws ManagementException, UnrecognizedProfileSpecificationException;

    /**
     * Lists the profiles of a table; the default profile is not among them.
     *
     * @param profileTableName name of the profile table
     * @return profile ids, possibly none
     * @throws NullPointerException if {@code profileTableName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     */
    Collection getProfiles(String profileTableName)
            throws ManagementException, UnrecognizedProfileTableNameException;

    /**
     * Finds the profiles whose attribute equals a value. For tables of SLEE 1.1 profile
     * specifications.
     *
     * @param profileTableName name of the profile table
     * @param attributeName name of the attribute
     * @param attributeValue value to look for
     * @return profile ids, possibly none
     * @throws NullPointerException if {@code profileTableName} or {@code attributeName} or {@code
     *     attributeValue} is null
     * @throws InvalidArgumentException if the profile specification is a SLEE 1.0 one, or the type
     *     of the attribute cannot be searched
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws AttributeTypeMismatchException if a value does not have the type of the attribute or
     *     query parameter it is for
     * @throws UnrecognizedAttributeException if the profile specification has no such attribute
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     */
    Collection getProfilesByAttribute(
            String profileTableName, String attributeName, Object attributeValue)
            throws InvalidArgumentException,
                    ManagementException,
                    AttributeTypeMismatchException,
                    UnrecognizedAttributeException,
                    UnrecognizedProfileTableNameException;

    /**
     * Finds the profiles that meet a query composed at run time.
     *
     * @param profileTableName name of the profile table
     * @param queryExpression condition that the profiles must meet
     * @return profile ids, possibly none
     * @throws NullPointerException if {@code profileTableName} or {@code queryExpression} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws AttributeTypeMismatchException if a value does not have the type of the attribute or
     *     query parameter it is for
     * @throws UnrecognizedAttributeException if the profile specification has no such attribute
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     */
    Collection getProfilesByDynamicQuery(String profileTableName, QueryExpression queryExpression)
            throws ManagementException,
                    AttributeTypeMismatchException,
                    UnrecognizedAttributeException,
                    UnrecognizedProfileTableNameException;

    /**
     * Finds the profiles whose indexed attribute equals a value or, for an array attribute,
     * contains it. Kept for tables of SLEE 1.0 profile specifications; {@link
     * #getProfilesByAttribute} takes its place.
     *
     * @param profileTableName name of the profile table
     * @param attributeName name of the attribute
     * @param attributeValue value to look for
     * @return profile ids, possibly none
     * @throws NullPointerException if {@code profileTableName} or {@code attributeName} or {@code
     *     attributeValue} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws AttributeNotIndexedException if the attribute is not indexed
     * @throws AttributeTypeMismatchException if a value does not have the type of the attribute or
     *     query parameter it is for
     * @throws UnrecognizedAttributeException if the profile specification has no such attribute
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     */
    Collection getProfilesByIndexedAttribute(
            String profileTableName, String attributeName, Object attributeValue)
            throws ManagementException,
                    AttributeNotIndexedException,
                    AttributeTypeMismatchException,
                    UnrecognizedAttributeException,
                    UnrecognizedProfileTableNameException;

    /**
     * Finds the profiles that meet a query declared in the profile specification.
     *
     * @param profileTableName name of the profile table
     * @param queryName name of the static query in the profile specification
     * @param parameters values of the query parameters in the order of their declaration; null if
     *     the query has none
     * @return profile ids, possibly none
     * @throws NullPointerException if {@code profileTableName} or {@code queryName} is null
     * @throws InvalidArgumentException if the number of parameters is not that of the query, or one
     *     of them is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws AttributeTypeMismatchException if a value does not have the type of the attribute or
     *     query parameter it is for
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     * @throws UnrecognizedQueryNameException if the profile specification declares no such static
     *     query
     */
    Collection getProfilesByStaticQuery(
            String profileTableName, String queryName, Object[] parameters)
            throws InvalidArgumentException,
                    ManagementException,
                    AttributeTypeMismatchException,
                    UnrecognizedProfileTableNameException,
                    UnrecognizedQueryNameException;

    /**
     * Creates a profile, not yet visible to services, whose MBean is in the read-write state; it
     * comes to exist when that MBean commits it.
     *
     * @param profileTableName name of the profile table
     * @param newProfileName name of the new profile
     * @return object name of the profile MBean
     * @throws NullPointerException if {@code profileTableName} or {@code newProfileName} is null
     * @throws InvalidArgumentException if the profile name is empty or holds characters that are
     *     not allowed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws ProfileAlreadyExistsException if the table already has a profile of this name
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     */
    ObjectName createProfile(String profileTableName, String newProfileName)
            throws InvalidArgumentException,
                    ManagementException,
                    ProfileAlreadyExistsException,
                    UnrecognizedProfileTableNameException;

    /**
     * Gets access to the default profile, from whose values every new profile of the table starts.
     *
     * @param profileTableName name of the profile table
     * @return object name of the profile MBean
     * @throws NullPointerException if {@code profileTableName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     */
    ObjectName getDefaultProfile(String profileTableName)
            throws ManagementException, UnrecognizedProfileTableNameException;

    /**
     * Gets access to a profile.
     *
     * @param profileTableName name of the profile table
     * @param profileName name of the profile
     * @return object name of the profile MBean
     * @throws NullPointerException if {@code profileTableName} or {@code profileName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedProfileNameException if the table has no such profile
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     */
    ObjectName getProfile(String profileTableName, String profileName)
            throws ManagementException,
                    UnrecognizedProfileNameException,
                    UnrecognizedProfileTableNameException;

    /**
     * Gets access to the usage parameters of a profile table.
     *
     * @param profileTableName name of the profile table
     * @return object name of the {@link ProfileTableUsageMBean}
     * @throws NullPointerException if {@code profileTableName} is null
     * @throws InvalidArgumentException if the profile specification defines no usage parameters
     *     interface
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     */
    ObjectName getProfileTableUsageMBean(String profileTableName)
            throws InvalidArgumentException,
                    ManagementException,
                    UnrecognizedProfileTableNameException;

    /**
     * Tells which profile specification a table was created from.
     *
     * @param profileTableName name of the profile table
     * @return id of the profile specification
     * @throws NullPointerException if {@code profileTableName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     */
    ProfileSpecificationID getProfileSpecification(String profileTableName)
            throws ManagementException, UnrecognizedProfileTableNameException;

    /**
     * Creates a profile table with its default profile and no other profile.
     *
     * @param profileSpecificationID id of the profile specification
     * @param newProfileTableName name of the new profile table
     * @throws NullPointerException if {@code profileSpecificationID} or {@code newProfileTableName}
     *     is null
     * @throws InvalidArgumentException if the table name is empty or contains a {@code /}
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws ProfileTableAlreadyExistsException if a profile table of this name already exists
     * @throws UnrecognizedProfileSpecificationException if the profile specification is not
     *     installed
     */
    void createProfileTable(
            ProfileSpecificationID profileSpecificationID, String newProfileTableName)
            throws InvalidArgumentException,
                    ManagementException,
                    ProfileTableAlreadyExistsException,
                    UnrecognizedProfileSpecificationException;

    /**
     * Removes a profile.
     *
     * @param profileTableName name of the profile table
     * @param profileName name of the profile
     * @throws NullPointerException if {@code profileTableName} or {@code profileName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedProfileNameException if the table has no such profile
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     */
    void removeProfile(String profileTableName, String profileName)
            throws ManagementException,
                    UnrecognizedProfileNameException,
                    UnrecognizedProfileTableNameException;

    /**
     * Removes a profile table with all of its profiles.
     *
     * @param profileTableName name of the profile table
     * @throws NullPointerException if {@code profileTableName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     */
    void removeProfileTable(String profileTableName)
            throws ManagementException, UnrecognizedProfileTableNameException;

    /**
     * Renames a profile table. Profile ids that hold the old name no longer lead anywhere.
     *
     * @param oldProfileTableName present name of the profile table
     * @param newProfileTableName future name of the profile table
     * @throws NullPointerException if {@code oldProfileTableName} or {@code newProfileTableName} is
     *     null
     * @throws InvalidArgumentException if the new name is empty or contains a {@code /}
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws ProfileTableAlreadyExistsException if a profile table of this name already exists
     * @throws UnrecognizedProfileTableNameException if there is no such profile table
     */
    void renameProfileTable(String oldProfileTableName, String newProfileTableName)
            throws InvalidArgumentException,
                    ManagementException,
                    ProfileTableAlreadyExistsException,
                    UnrecognizedProfileTableNameException;
}
