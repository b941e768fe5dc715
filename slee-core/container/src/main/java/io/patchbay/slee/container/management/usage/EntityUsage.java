package io.patchbay.slee.container.management.usage;

import io.patchbay.slee.container.facilities.usage.UsageSets;
import io.patchbay.slee.container.management.Emitter;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import javax.slee.management.ManagementException;
import javax.slee.management.ResourceUsageMBean;

/** The MBean of the usage of one resource adaptor entity. Thread-safe. Specification: 14.9. */
public final class EntityUsage extends SourceUsage implements ResourceUsageMBean {
    private final String entity;

    private EntityUsage(UsageMBeans beans, String entity, UsageSets sets, ObjectName name) {
        super(beans, sets, name);
        this.entity = entity;
    }

    /**
     * Registers the MBean of an entity, if it is not yet.
     *
     * @param beans registers it
     * @param entity the entity's name
     * @param sets its usage parameter sets
     * @return the object name
     * @throws ManagementException if it cannot be registered
     */
    public static ObjectName open(UsageMBeans beans, String entity, UsageSets sets)
            throws ManagementException {
        ObjectName name =
                Emitter.name(
                        BASE_OBJECT_NAME
                                + ','
                                + RESOURCE_ADAPTOR_ENTITY_NAME_KEY
                                + '='
                                + ObjectName.quote(entity));
        return beans.other(
                name,
                sets.source(),
                () ->
                        new StandardMBean(
                                new EntityUsage(beans, entity, sets, name),
                                ResourceUsageMBean.class,
                                false));
    }

    @Override
    public String getEntityName() {
        return entity;
    }
}
