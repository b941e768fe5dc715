package io.patchbay.slee.container.management.usage;

import io.patchbay.slee.container.facilities.usage.UsageSets;
import io.patchbay.slee.container.management.Emitter;
import java.util.Objects;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import javax.slee.InvalidArgumentException;
import javax.slee.management.ManagementException;
import javax.slee.management.ResourceUsageMBean;
import javax.slee.management.UsageParameterSetNameAlreadyExistsException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;

/** The MBean of the usage of one resource adaptor entity. Thread-safe. Specification: 14.9. */
public final class EntityUsage implements ResourceUsageMBean {
    private final UsageMBeans beans;
    private final String entity;
    private final UsageSets sets;
    private final ObjectName name;

    private EntityUsage(UsageMBeans beans, String entity, UsageSets sets, ObjectName name) {
        this.beans = beans;
        this.entity = entity;
        this.sets = sets;
        this.name = name;
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

    @Override
    public void createUsageParameterSet(String set)
            throws InvalidArgumentException, UsageParameterSetNameAlreadyExistsException {
        sets.create(Objects.requireNonNull(set, "set name"));
    }

    @Override
    public void removeUsageParameterSet(String set)
            throws UnrecognizedUsageParameterSetNameException, ManagementException {
        sets.remove(Objects.requireNonNull(set, "set name"));
        beans.removed(sets.source(), set);
    }

    @Override
    public String[] getUsageParameterSets() {
        return sets.names().toArray(new String[0]);
    }

    @Override
    public ObjectName getUsageMBean() throws ManagementException {
        return beans.usage(sets);
    }

    @Override
    public ObjectName getUsageMBean(String set)
            throws UnrecognizedUsageParameterSetNameException, ManagementException {
        return beans.usage(sets, Objects.requireNonNull(set, "set name"));
    }

    @Override
    public ObjectName getUsageNotificationManagerMBean() throws ManagementException {
        return beans.switches(sets);
    }

    @Override
    public void resetAllUsageParameters() {
        sets.reset();
    }

    @Override
    public void close() throws ManagementException {
        beans.close(name);
    }
}
