package io.patchbay.slee.container.codegen.contract;

import javax.slee.ActivityContextInterface;
import javax.slee.UnrecognizedActivityException;

/**
 * What a generated activity context interface factory of a resource adaptor type asks of the
 * kernel. Thread-safe. Specification: 15.3.
 */
@FunctionalInterface
public interface AciFactoryAccess {

    /**
     * Finds the activity context of an activity.
     *
     * @param activity the activity object, not null
     * @return its activity context interface
     * @throws UnrecognizedActivityException if the SLEE does not know the activity
     */
    ActivityContextInterface contextFor(Object activity) throws UnrecognizedActivityException;
}
