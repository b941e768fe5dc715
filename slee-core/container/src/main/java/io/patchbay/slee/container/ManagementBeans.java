package io.patchbay.slee.container;

import io.patchbay.slee.container.deployment.Deployer;
import io.patchbay.slee.container.facilities.usage.UsageSets;
import io.patchbay.slee.container.management.Emitter;
import io.patchbay.slee.container.management.alarm.AlarmManagement;
import io.patchbay.slee.container.management.deployment.Deployment;
import io.patchbay.slee.container.management.deployment.DeploymentUpload;
import io.patchbay.slee.container.management.deployment.DeploymentUploadMBean;
import io.patchbay.slee.container.management.profile.ProfileProvisioning;
import io.patchbay.slee.container.management.resource.ResourceManagement;
import io.patchbay.slee.container.management.service.ServiceManagement;
import io.patchbay.slee.container.management.slee.SleeManagement;
import io.patchbay.slee.container.management.trace.TraceManagement;
import io.patchbay.slee.container.management.usage.ProfileTableUsage;
import io.patchbay.slee.container.management.usage.ServiceUsage;
import io.patchbay.slee.container.management.usage.UsageMBeans;
import io.patchbay.slee.container.sbb.ServiceSbb;
import io.patchbay.slee.container.service.Service;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import javax.slee.SbbID;
import javax.slee.management.AlarmMBean;
import javax.slee.management.DeploymentMBean;
import javax.slee.management.ManagementException;
import javax.slee.management.NotificationSource;
import javax.slee.management.ProfileProvisioningMBean;
import javax.slee.management.ProfileTableNotification;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.ResourceManagementMBean;
import javax.slee.management.SbbNotification;
import javax.slee.management.ServiceManagementMBean;
import javax.slee.management.SleeManagementMBean;
import javax.slee.management.TraceMBean;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.profile.UnrecognizedProfileTableNameException;

/** The standard's MBeans under their normative names. Thread-safe. Specification: chapter 14. */
final class ManagementBeans {
    private static final Logger LOG = System.getLogger(ManagementBeans.class.getName());
    private static final long MAX_UNIT_BYTES = 64L << 20;
    private final MBeanServer server;
    private final SleeRooms rooms;
    private final UsageMBeans usage;
    private final ProfileProvisioning provisioning;
    private final Map<String, Object> beans = new LinkedHashMap<>();
    private final List<ObjectName> registered = new ArrayList<>();

    ManagementBeans(
            MBeanServer server,
            LongSupplier clockMillis,
            UsageMBeans usage,
            SleeRooms rooms,
            Deployer deployer,
            SleeManagement slee) {
        this.server = server;
        this.rooms = rooms;
        this.usage = usage;
        this.provisioning = new ProfileProvisioning(rooms.profiles(), server, this::usageOf);
        beans.put(
                DeploymentMBean.OBJECT_NAME,
                standard(
                        new Deployment(deployer, rooms.repository(), MAX_UNIT_BYTES),
                        DeploymentMBean.class));
        beans.put(
                DeploymentUploadMBean.OBJECT_NAME,
                standard(
                        new DeploymentUpload(deployer, MAX_UNIT_BYTES),
                        DeploymentUploadMBean.class));
        beans.put(
                ServiceManagementMBean.OBJECT_NAME,
                new ServiceManagement(rooms.services(), this::usageOf).mbean());
        beans.put(
                ResourceManagementMBean.OBJECT_NAME,
                new ResourceManagement(rooms.adaptors(), usage).mbean());
        beans.put(
                ProfileProvisioningMBean.OBJECT_NAME,
                standard(provisioning, ProfileProvisioningMBean.class));
        beans.put(
                AlarmMBean.OBJECT_NAME,
                new AlarmManagement(rooms.alarms(), this::exists, clockMillis).mbean());
        beans.put(
                TraceMBean.OBJECT_NAME,
                new TraceManagement(rooms.tracers(), rooms.componentTraces(), this::exists)
                        .mbean());
        beans.put(SleeManagementMBean.OBJECT_NAME, slee.mbean());
    }

    private static <T> StandardMBean standard(T bean, Class<T> type) {
        return new StandardMBean(bean, type, false);
    }

    /** Registers all, or none if one of the names is taken. */
    void register() {
        boolean complete = false;
        try {
            for (Map.Entry<String, Object> bean : beans.entrySet()) {
                register(Emitter.name(bean.getKey()), bean.getValue());
            }
            complete = true;
        } finally {
            if (!complete) {
                unregister();
            }
        }
    }

    private void register(ObjectName name, Object bean) {
        try {
            server.registerMBean(bean, name);
            registered.add(name);
        } catch (InstanceAlreadyExistsException e) {
            throw new IllegalStateException(
                    "Another SLEE is registered in this MBean server: " + name, e);
        } catch (JMException e) {
            throw new IllegalStateException("Cannot register " + name, e);
        }
    }

    /** Takes away everything that was registered, also the MBeans that came and went. */
    void unregister() {
        registered.forEach(this::unregister);
        registered.clear();
        provisioning.close();
        try {
            usage.close();
        } catch (ManagementException e) {
            LOG.log(Level.WARNING, "A usage MBean remains registered", e);
        }
    }

    private void unregister(ObjectName name) {
        try {
            server.unregisterMBean(name);
        } catch (JMException e) {
            LOG.log(Level.WARNING, "Cannot unregister " + name + "; the others go on", e);
        }
    }

    private ObjectName usageOf(Service service) throws ManagementException {
        Map<SbbID, Optional<UsageSets>> sets = new HashMap<>();
        for (ServiceSbb sbb : service.sbbs()) {
            sets.put(sbb.id(), rooms.usage().find(service.id(), sbb.id()));
        }
        return ServiceUsage.open(
                usage, service.id(), sets, sbb -> rooms.repository().find(sbb).isPresent());
    }

    private ObjectName usageOf(String table) {
        try {
            ProfileSpecificationID spec = rooms.profiles().table(table).classes().descriptor().id();
            UsageSets sets =
                    rooms.tableUsage()
                            .find(spec, table)
                            .orElseThrow(() ->
                                    new IllegalStateException(
                                            "Profile table " + table + " has no usage parameters"));
            return ProfileTableUsage.open(usage, table, sets);
        } catch (UnrecognizedProfileTableNameException | ManagementException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private boolean exists(NotificationSource source) {
        return switch (source) {
            case SbbNotification sbb ->
                    rooms.catalog().find(sbb.getService()) != null
                            && rooms.repository().find(sbb.getSbb()).isPresent();
            case ResourceAdaptorEntityNotification entity ->
                    rooms.adaptors().entities().stream()
                            .anyMatch(e -> e.name().equals(entity.getEntityName()));
            case ProfileTableNotification table ->
                    rooms.profiles().tables().contains(table.getProfileTableName());
            default -> false;
        };
    }
}
