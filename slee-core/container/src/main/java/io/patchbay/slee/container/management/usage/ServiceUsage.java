package io.patchbay.slee.container.management.usage;

import io.patchbay.slee.container.facilities.usage.UsageSets;
import io.patchbay.slee.container.management.Emitter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import javax.slee.InvalidArgumentException;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedSbbException;
import javax.slee.management.ManagementException;
import javax.slee.management.ServiceUsageMBean;
import javax.slee.management.UsageParameterSetNameAlreadyExistsException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;

/** The MBean of the usage of the SBBs of one service. Thread-safe. Specification: 14.9. */
public final class ServiceUsage implements ServiceUsageMBean {
    private final UsageMBeans beans;
    private final ServiceID service;
    private final Map<SbbID, Optional<UsageSets>> sbbs;
    private final Predicate<SbbID> installed;
    private final ObjectName name;

    private ServiceUsage(
            UsageMBeans beans,
            ServiceID service,
            Map<SbbID, Optional<UsageSets>> sbbs,
            Predicate<SbbID> installed,
            ObjectName name) {
        this.beans = beans;
        this.service = service;
        this.sbbs = Map.copyOf(sbbs);
        this.installed = installed;
        this.name = name;
    }

    /**
     * Registers the MBean of a service, if it is not yet.
     *
     * @param beans registers it
     * @param service the service
     * @param sbbs its SBBs, with their usage parameter sets where they declare any
     * @param installed tells whether an SBB is installed at all
     * @return the object name
     * @throws ManagementException if it cannot be registered
     */
    public static ObjectName open(
            UsageMBeans beans,
            ServiceID service,
            Map<SbbID, Optional<UsageSets>> sbbs,
            Predicate<SbbID> installed)
            throws ManagementException {
        ObjectName name =
                Emitter.name(
                        BASE_OBJECT_NAME
                                + property(SERVICE_NAME_KEY, service.getName())
                                + property(SERVICE_VENDOR_KEY, service.getVendor())
                                + property(SERVICE_VERSION_KEY, service.getVersion()));
        return beans.other(
                name,
                service,
                () ->
                        new StandardMBean(
                                new ServiceUsage(beans, service, sbbs, installed, name),
                                ServiceUsageMBean.class,
                                false));
    }

    private static String property(String key, String value) {
        return ',' + key + '=' + ObjectName.quote(value);
    }

    @Override
    public ServiceID getService() {
        return service;
    }

    @Override
    public void createUsageParameterSet(SbbID sbb, String set)
            throws InvalidArgumentException,
                    UnrecognizedSbbException,
                    UsageParameterSetNameAlreadyExistsException {
        Objects.requireNonNull(set, "set name");
        sets(sbb).create(set);
    }

    @Override
    public void removeUsageParameterSet(SbbID sbb, String set)
            throws InvalidArgumentException,
                    UnrecognizedSbbException,
                    UnrecognizedUsageParameterSetNameException,
                    ManagementException {
        Objects.requireNonNull(set, "set name");
        UsageSets sets = sets(sbb);
        sets.remove(set);
        beans.removed(sets.source(), set);
    }

    @Override
    public String[] getUsageParameterSets(SbbID sbb)
            throws InvalidArgumentException, UnrecognizedSbbException {
        return sets(sbb).names().toArray(new String[0]);
    }

    @Override
    public ObjectName getSbbUsageMBean(SbbID sbb)
            throws InvalidArgumentException, UnrecognizedSbbException, ManagementException {
        return beans.usage(sets(sbb));
    }

    @Override
    public ObjectName getSbbUsageMBean(SbbID sbb, String set)
            throws InvalidArgumentException,
                    UnrecognizedSbbException,
                    UnrecognizedUsageParameterSetNameException,
                    ManagementException {
        Objects.requireNonNull(set, "set name");
        return beans.usage(sets(sbb), set);
    }

    @Override
    public ObjectName getSbbUsageNotificationManagerMBean(SbbID sbb)
            throws InvalidArgumentException, UnrecognizedSbbException, ManagementException {
        return beans.switches(sets(sbb));
    }

    @Override
    public void resetAllUsageParameters() {
        sbbs.values().forEach(sets -> sets.ifPresent(UsageSets::reset));
    }

    @Override
    public void resetAllUsageParameters(SbbID sbb)
            throws InvalidArgumentException, UnrecognizedSbbException {
        sets(sbb).reset();
    }

    @Override
    public void close() throws ManagementException {
        beans.close(name);
    }

    private UsageSets sets(SbbID sbb) throws InvalidArgumentException, UnrecognizedSbbException {
        Optional<UsageSets> sets = sbbs.get(Objects.requireNonNull(sbb, "SBB id"));
        if (sets == null && !installed.test(sbb)) {
            throw new UnrecognizedSbbException(sbb + " is not installed");
        }
        if (sets == null || sets.isEmpty()) {
            throw new InvalidArgumentException(
                    sbb
                            + (sets == null
                                    ? " is not an SBB of "
                                    : " declares no usage parameters interface; it belongs to ")
                            + service);
        }
        return sets.get();
    }
}
