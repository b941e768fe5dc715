package io.patchbay.slee.container.codegen.contract.profile;

import javax.slee.profile.ProfileTable;
import org.jspecify.annotations.Nullable;

/**
 * The kernel's side of a profile local object. Confined to the transaction that uses it.
 * Specification: 10.7.
 */
public interface ProfileObjectAccess {

    /**
     * Reads a CMP field.
     *
     * @param field index in the specification's fields
     * @return the value, boxed
     */
    @Nullable Object get(int field);

    /**
     * Writes a CMP field.
     *
     * @param field index in the specification's fields
     * @param value the value, boxed
     * @throws javax.slee.profile.ReadOnlyProfileException if the profile is read-only
     */
    void set(int field, @Nullable Object value);

    /**
     * Begins a call of an author's method.
     *
     * @return the call, for the methods below
     */
    Object enter();

    /**
     * The object to call.
     *
     * @param call what {@link #enter} returned
     * @return an instance of the concrete profile class
     */
    Object target(Object call);

    /**
     * Ends a call.
     *
     * @param call what {@link #enter} returned
     */
    void leave(Object call);

    /**
     * Ends a call that failed.
     *
     * @param call what {@link #enter} returned
     * @param failure what the author's method threw
     * @return what the caller gets
     */
    Throwable failed(Object call, Throwable failure);

    /**
     * The profile's name.
     *
     * @return its name in the table
     */
    String profileName();

    /**
     * The name of the profile's table.
     *
     * @return the table's name
     */
    String tableName();

    /**
     * The profile's table.
     *
     * @return an instance of the declared table interface
     */
    ProfileTable table();

    /** Removes the profile. */
    void remove();
}
