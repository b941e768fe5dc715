package io.patchbay.slee.container.naming;

import io.patchbay.slee.model.descriptor.RaTypeBinding;
import io.patchbay.slee.model.descriptor.RaTypeBinding.RaEntityBinding;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor.EjbRef;
import javax.slee.resource.ResourceAdaptorTypeID;

/**
 * Puts the environment of an SBB together from its deployment descriptor. Stateless.
 *
 * <p>Resource adaptor objects are asked for at each look-up, because a link name may come to mean
 * another entity while the service is inactive. Specification: 6.13, 6.13.3.
 */
public final class SbbEnvironment {
    private SbbEnvironment() {}

    /**
     * Builds the environment.
     *
     * @param sbb the SBB's descriptor
     * @param facilities the standard facilities as this SBB in this service sees them
     * @param resources finds the objects of resource adaptors and enterprise beans
     * @return environment entries, facilities, resource adaptor type bindings and bean references
     * @throws IllegalArgumentException if two bindings have the same name
     */
    public static ComponentEnvironment of(
            SbbComponentDescriptor sbb, StandardFacilities facilities, Resources resources) {
        ComponentEnvironment.Builder environment =
                ComponentEnvironment.builder(sbb.id().toString());
        facilities.bindIn(environment);
        environment.entries(sbb.envEntries());
        for (RaTypeBinding binding : sbb.raTypeBindings()) {
            bind(environment, binding, resources);
        }
        for (EjbRef ref : sbb.ejbRefs()) {
            environment.bindSupplier(ref.name(), () -> resources.bean(ref));
        }
        return environment.build();
    }

    private static void bind(
            ComponentEnvironment.Builder environment, RaTypeBinding binding, Resources resources) {
        ResourceAdaptorTypeID type = binding.raType();
        binding.aciFactoryName()
                .ifPresent(name ->
                        environment.bindSupplier(name, () -> resources.contextFactory(type)));
        for (RaEntityBinding entity : binding.entityBindings()) {
            // Without a link name no entity is meant, so there is nothing to find.
            entity.entityLink()
                    .ifPresent(link ->
                            environment.bindSupplier(
                                    entity.objectName(),
                                    () -> resources.resourceAdaptor(type, link)));
        }
    }

    /** Where the objects come from that are not facilities. Thread-safe. */
    public interface Resources {
        /**
         * The activity context interface factory of a resource adaptor type.
         *
         * @param type the resource adaptor type
         * @return the generated factory
         */
        Object contextFactory(ResourceAdaptorTypeID type);

        /**
         * The object of a resource adaptor that SBBs call.
         *
         * @param type the resource adaptor type, whose interface the object implements
         * @param linkName the link name that chooses the entity
         * @return the object
         */
        Object resourceAdaptor(ResourceAdaptorTypeID type, String linkName);

        /**
         * An enterprise bean.
         *
         * @param ref the reference
         * @return the bean's home object
         */
        Object bean(EjbRef ref);
    }
}
