package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.codegen.contract.AciFactoryAccess;
import javax.slee.SLEEException;
import javax.slee.UnrecognizedActivityException;
import javax.slee.resource.ResourceAdaptorTypeID;

/** What SBBs get of resource adaptors. Thread-safe. Specification: 6.13.3, 15.3. */
public final class SbbResources {
    private final ResourceAdaptors adaptors;

    /**
     * Opens the door.
     *
     * @param adaptors the entities
     */
    public SbbResources(ResourceAdaptors adaptors) {
        this.adaptors = adaptors;
    }

    /**
     * The kernel's side of the generated activity context interface factory of a resource adaptor
     * type.
     *
     * @param type the resource adaptor type
     * @return asks the entities that implement the type
     */
    public AciFactoryAccess contextFactory(ResourceAdaptorTypeID type) {
        return activity -> {
            for (RaEntity entity : adaptors.entities()) {
                if (entity.definition().descriptor().raTypes().contains(type)) {
                    ActivityContext context = entity.contextOf(activity);
                    if (context != null) {
                        return context.view();
                    }
                }
            }
            throw new UnrecognizedActivityException(
                    "No resource adaptor entity of "
                            + type
                            + " knows the activity "
                            + activity
                            + "; it may have ended",
                    activity);
        };
    }

    /**
     * The object of the linked entity that SBBs call.
     *
     * @param interfaceName binary name of the resource adaptor interface that the SBB expects
     * @param link the link name
     * @return the object
     * @throws SLEEException if the name is not bound, or the adaptor has no such object
     */
    public Object sbbInterface(String interfaceName, String link) {
        RaEntity entity = adaptors.linked(link);
        if (entity == null) {
            throw new SLEEException(
                    "No resource adaptor object: link name \""
                            + link
                            + "\" is not bound; bound are "
                            + adaptors.linkNames());
        }
        Object object = entity.sbbInterface(interfaceName);
        if (object == null) {
            throw new SLEEException(
                    "Resource adaptor entity "
                            + entity.name()
                            + " gives no object for interface "
                            + interfaceName);
        }
        return object;
    }
}
