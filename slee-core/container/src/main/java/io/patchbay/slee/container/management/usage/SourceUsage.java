package io.patchbay.slee.container.management.usage;

import io.patchbay.slee.container.facilities.usage.UsageSets;
import java.util.Objects;
import javax.management.ObjectName;
import javax.slee.InvalidArgumentException;
import javax.slee.management.ManagementException;
import javax.slee.management.UsageParameterSetNameAlreadyExistsException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;

/**
 * What the usage MBeans of resource adaptor entities and of profile tables have in common.
 * Thread-safe. Specification: 14.9.
 */
class SourceUsage {
    private final UsageMBeans beans;
    private final UsageSets sets;
    private final ObjectName name;

    SourceUsage(UsageMBeans beans, UsageSets sets, ObjectName name) {
        this.beans = beans;
        this.sets = sets;
        this.name = name;
    }

    /**
     * Creates a usage parameter set.
     *
     * @param set its name
     * @throws InvalidArgumentException if the name is not printable
     * @throws UsageParameterSetNameAlreadyExistsException if there is one of that name
     */
    public void createUsageParameterSet(String set)
            throws InvalidArgumentException, UsageParameterSetNameAlreadyExistsException {
        sets.create(Objects.requireNonNull(set, "set name"));
    }

    /**
     * Removes a usage parameter set.
     *
     * @param set its name
     * @throws UnrecognizedUsageParameterSetNameException if there is none of that name
     * @throws ManagementException if its MBean cannot be unregistered
     */
    public void removeUsageParameterSet(String set)
            throws UnrecognizedUsageParameterSetNameException, ManagementException {
        sets.remove(Objects.requireNonNull(set, "set name"));
        beans.removed(sets.source(), set);
    }

    /**
     * The named usage parameter sets.
     *
     * @return their names
     */
    public String[] getUsageParameterSets() {
        return sets.names().toArray(new String[0]);
    }

    /**
     * Opens the MBean of the default set.
     *
     * @return its object name
     * @throws ManagementException if it cannot be registered
     */
    public ObjectName getUsageMBean() throws ManagementException {
        return beans.usage(sets);
    }

    /**
     * Opens the MBean of a named set.
     *
     * @param set its name
     * @return its object name
     * @throws UnrecognizedUsageParameterSetNameException if there is none of that name
     * @throws ManagementException if it cannot be registered
     */
    public ObjectName getUsageMBean(String set)
            throws UnrecognizedUsageParameterSetNameException, ManagementException {
        return beans.usage(sets, Objects.requireNonNull(set, "set name"));
    }

    /**
     * Opens the MBean that switches usage notifications.
     *
     * @return its object name
     * @throws ManagementException if it cannot be registered
     */
    public ObjectName getUsageNotificationManagerMBean() throws ManagementException {
        return beans.switches(sets);
    }

    /** Resets the parameters of all sets. */
    public void resetAllUsageParameters() {
        sets.reset();
    }

    /**
     * Closes this MBean.
     *
     * @throws ManagementException if it cannot be unregistered
     */
    public void close() throws ManagementException {
        beans.close(name);
    }
}
