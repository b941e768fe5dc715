package io.patchbay.slee.container.codegen.contract;

import org.jspecify.annotations.Nullable;

/**
 * Makes the objects of one SBB's generated classes without reflection; generated itself.
 * Thread-safe. Specification: 6.1.
 */
public interface SbbFactory {

    /**
     * Makes an SBB object.
     *
     * @return an unbound object
     */
    ConcreteSbb newSbb();

    /**
     * Makes an SBB local object.
     *
     * @param access the kernel's side
     * @return an instance of the SBB's local interface
     */
    GeneratedSbbLocalObject newLocalObject(LocalObjectAccess access);

    /**
     * Makes a view of an activity context.
     *
     * @param access the kernel's side
     * @return an instance of the SBB's own activity context interface, null if it declares none
     */
    @Nullable GeneratedActivityContextInterface newAci(AciAccess access);
}
