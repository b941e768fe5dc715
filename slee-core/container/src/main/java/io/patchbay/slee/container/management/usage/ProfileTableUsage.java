package io.patchbay.slee.container.management.usage;

import io.patchbay.slee.container.facilities.usage.UsageSets;
import io.patchbay.slee.container.management.Emitter;
import java.util.Objects;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import javax.slee.InvalidArgumentException;
import javax.slee.management.ManagementException;
import javax.slee.management.ProfileTableUsageMBean;
import javax.slee.management.UsageParameterSetNameAlreadyExistsException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;

/** The MBean of the usage of one profile table. Thread-safe. Specification: 14.9. */
public final class ProfileTableUsage implements ProfileTableUsageMBean {
    private final UsageMBeans beans;
    private final String table;
    private final UsageSets sets;
    private final ObjectName name;

    private ProfileTableUsage(UsageMBeans beans, String table, UsageSets sets, ObjectName name) {
        this.beans = beans;
        this.table = table;
        this.sets = sets;
        this.name = name;
    }

    /**
     * Registers the MBean of a table, if it is not yet.
     *
     * @param beans registers it
     * @param table the table's name
     * @param sets its usage parameter sets
     * @return the object name
     * @throws ManagementException if it cannot be registered
     */
    public static ObjectName open(UsageMBeans beans, String table, UsageSets sets)
            throws ManagementException {
        ObjectName name =
                Emitter.name(
                        BASE_OBJECT_NAME
                                + ','
                                + PROFILE_TABLE_NAME_KEY
                                + '='
                                + ObjectName.quote(table));
        return beans.other(
                name,
                sets.source(),
                () ->
                        new StandardMBean(
                                new ProfileTableUsage(beans, table, sets, name),
                                ProfileTableUsageMBean.class,
                                false));
    }

    @Override
    public String getProfileTableName() {
        return table;
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
