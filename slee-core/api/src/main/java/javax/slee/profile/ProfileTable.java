package javax.slee.profile;

import java.util.Collection;
import javax.slee.CreateException;

/**
 * A SLEE component's view of a profile table.
 *
 * <p>The object can be cast to the profile table interface of the profile specification, which adds
 * a method for each static query. The default profile of the table is never found. SLEE
 * specification section 10.8.
 */
public interface ProfileTable {
    /**
     * Creates a profile with the attributes of the default profile.
     *
     * <p>Mandatory transactional.
     *
     * @param profileName the name of the new profile
     * @return the new profile; it can be cast to the profile local interface
     * @throws NullPointerException if {@code profileName} is {@code null}
     * @throws IllegalArgumentException if the name is not a legal one
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws ReadOnlyProfileException if the profile specification is read-only for SLEE
     *     components
     * @throws ProfileAlreadyExistsException if the table has a profile of that name
     * @throws CreateException if the profile's {@code profilePostCreate} refuses
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    ProfileLocalObject create(String profileName)
            throws CreateException, ProfileAlreadyExistsException;

    /**
     * Finds a profile by its name.
     *
     * <p>Mandatory transactional.
     *
     * @param profileName the name of the profile
     * @return the profile, or {@code null} if the table has none of that name; it can be cast to
     *     the profile local interface
     * @throws NullPointerException if {@code profileName} is {@code null}
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    ProfileLocalObject find(String profileName);

    /**
     * Finds all profiles of the table.
     *
     * <p>Mandatory transactional.
     *
     * @return an immutable collection of {@link ProfileLocalObject}
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    @SuppressWarnings("rawtypes")
    Collection findAll();

    /**
     * Finds a profile whose attribute has a given value; any one, if there are several.
     *
     * <p>Mandatory transactional.
     *
     * @param attributeName the name of the attribute
     * @param attributeValue the value, of the attribute's class (the wrapper class if the attribute
     *     is of a primitive type)
     * @return the profile, or {@code null} if there is none; it can be cast to the profile local
     *     interface
     * @throws NullPointerException if an argument is {@code null}
     * @throws IllegalArgumentException if there is no such attribute or the value is of another
     *     type
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    ProfileLocalObject findProfileByAttribute(String attributeName, Object attributeValue);

    /**
     * Finds all profiles whose attribute has a given value.
     *
     * <p>Mandatory transactional.
     *
     * @param attributeName the name of the attribute
     * @param attributeValue the value, of the attribute's class (the wrapper class if the attribute
     *     is of a primitive type)
     * @return an immutable collection of {@link ProfileLocalObject}, empty if there are none
     * @throws NullPointerException if an argument is {@code null}
     * @throws IllegalArgumentException if there is no such attribute or the value is of another
     *     type
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    @SuppressWarnings("rawtypes")
    Collection findProfilesByAttribute(String attributeName, Object attributeValue);

    /**
     * Removes a profile.
     *
     * <p>Mandatory transactional.
     *
     * @param profileName the name of the profile
     * @return {@code true} if it was removed, {@code false} if the table has none of that name
     * @throws NullPointerException if {@code profileName} is {@code null}
     * @throws ReadOnlyProfileException if the profile specification is read-only for SLEE
     *     components
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    boolean remove(String profileName);
}
