package io.patchbay.slee.model.descriptor;

import java.util.List;
import java.util.Optional;
import javax.slee.resource.ResourceAdaptorTypeID;

/**
 * A resource adaptor type that an SBB uses. Immutable. Specification: 6.13.3.
 *
 * @param raType the resource adaptor type
 * @param aciFactoryName JNDI name of the activity context interface factory, if any
 * @param entityBindings the resource adaptor entities that it calls
 * @param location where it is declared
 */
public record RaTypeBinding(
        ResourceAdaptorTypeID raType,
        Optional<String> aciFactoryName,
        List<RaEntityBinding> entityBindings,
        Location location) {

    /** Copies the list. */
    public RaTypeBinding {
        Checks.notNull(raType, "resource adaptor type");
        Checks.notNull(aciFactoryName, "activity context interface factory name");
        entityBindings = List.copyOf(entityBindings);
        Checks.notNull(location, "location");
    }

    /**
     * One resource adaptor entity. Immutable.
     *
     * @param objectName JNDI name under which the SBB finds the resource adaptor's interface
     * @param entityLink the link name that chooses the entity, if any
     * @param location where it is declared
     */
    public record RaEntityBinding(
            String objectName, Optional<String> entityLink, Location location) {
        /** Refuses a blank name. */
        public RaEntityBinding {
            Checks.notBlank(objectName, "resource-adaptor-object-name");
            Checks.notNull(entityLink, "entity link");
            Checks.notNull(location, "location");
        }
    }
}
