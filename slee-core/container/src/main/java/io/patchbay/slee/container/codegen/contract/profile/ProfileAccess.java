package io.patchbay.slee.container.codegen.contract.profile;

import javax.slee.profile.ProfileID;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/**
 * What generated profile code asks of the kernel. Confined to the call that it serves.
 * Specification: 10.6, 10.11, 11.4.2; for the last three 1.0 chapter 10.
 */
public interface ProfileAccess {

    /**
     * Reads a CMP field.
     *
     * @param field index in the specification's fields
     * @return the value, boxed; the caller may change it without harm
     */
    @Nullable Object get(int field);

    /**
     * Writes a CMP field.
     *
     * @param field index in the specification's fields
     * @param value the value, boxed; the caller may change it later without harm
     * @throws javax.slee.profile.ReadOnlyProfileException if the caller may not write
     */
    void set(int field, @Nullable Object value);

    /**
     * Finds a usage parameter set of the profile's table.
     *
     * @param set the name of the set, null for the unnamed one
     * @return an instance of the usage parameters interface
     * @throws UnrecognizedUsageParameterSetNameException if the table has no such set
     */
    Object usage(@Nullable String set) throws UnrecognizedUsageParameterSetNameException;

    /** Marks the profile as changed since it was last committed. */
    void markDirty();

    /**
     * Whether the profile was changed since it was last committed.
     *
     * @return true if so
     */
    boolean isDirty();

    /**
     * Whether an id leads to a profile.
     *
     * @param id a profile's id
     * @return true if there is such a profile
     */
    boolean isValid(ProfileID id);
}
