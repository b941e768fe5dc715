package io.patchbay.slee.container.codegen.contract;

import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.ChildRelation;
import javax.slee.ServiceID;
import javax.slee.profile.ProfileID;
import javax.slee.profile.UnrecognizedProfileNameException;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/**
 * What the generated methods of an SBB ask of the kernel. Confined to the turn of the SBB entity
 * that the object serves. Specification: 6.5 to 6.8, 7.7, 8.5.1, 11.4.
 */
public interface SbbAccess {

    /**
     * Reads a CMP field.
     *
     * @param field index in the descriptor's CMP fields
     * @return its value, boxed if primitive, never null for primitives
     */
    @Nullable Object slee$cmp(int field);

    /**
     * Writes a CMP field.
     *
     * @param field index in the descriptor's CMP fields
     * @param value the value, boxed if primitive
     */
    void slee$cmp(int field, @Nullable Object value);

    /**
     * A child relation.
     *
     * @param relation index in the descriptor's child relations
     * @return the relation of the SBB entity
     */
    ChildRelation slee$children(int relation);

    /**
     * Fires an event.
     *
     * @param event index in the descriptor's events
     * @param object the event object as the author passed it
     * @param aci the activity context as the author passed it
     * @param address the address, may be null
     * @param service the only service that may receive it; always null from a 1.0 fire method
     */
    void slee$fire(
            int event,
            @Nullable Object object,
            @Nullable ActivityContextInterface aci,
            @Nullable Address address,
            @Nullable ServiceID service);

    /**
     * Finds a profile for a profile CMP method.
     *
     * @param method index in the descriptor's profile CMP methods
     * @param id the profile as the author passed it
     * @return an object of the profile CMP interface
     * @throws UnrecognizedProfileTableNameException if no such table exists
     * @throws UnrecognizedProfileNameException if the table has no such profile
     */
    Object slee$profileCmp(int method, @Nullable ProfileID id)
            throws UnrecognizedProfileTableNameException, UnrecognizedProfileNameException;

    /**
     * Narrows an activity context interface to the SBB's own one.
     *
     * @param aci any view of the activity context, as the author passed it
     * @return an instance of the SBB's own activity context interface
     */
    ActivityContextInterface slee$narrow(@Nullable ActivityContextInterface aci);

    /**
     * Finds a usage parameter set.
     *
     * @param set its name, null for the default set
     * @return an instance of the SBB's usage parameters interface
     * @throws UnrecognizedUsageParameterSetNameException if no set has that name
     */
    Object slee$usage(@Nullable String set) throws UnrecognizedUsageParameterSetNameException;
}
