package io.patchbay.slee.container.management.usage;

import io.patchbay.slee.container.facilities.usage.UsageSets;
import io.patchbay.slee.container.management.Emitter;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import javax.slee.management.ManagementException;
import javax.slee.management.ProfileTableUsageMBean;

/** The MBean of the usage of one profile table. Thread-safe. Specification: 14.9. */
public final class ProfileTableUsage extends SourceUsage implements ProfileTableUsageMBean {
    private final String table;

    private ProfileTableUsage(UsageMBeans beans, String table, UsageSets sets, ObjectName name) {
        super(beans, sets, name);
        this.table = table;
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
}
