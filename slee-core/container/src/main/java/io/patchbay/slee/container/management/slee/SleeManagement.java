package io.patchbay.slee.container.management.slee;

import io.patchbay.slee.container.management.Emitter;
import java.util.Objects;
import javax.management.MBeanNotificationInfo;
import javax.management.ObjectName;
import javax.management.StandardEmitterMBean;
import javax.slee.InvalidArgumentException;
import javax.slee.InvalidStateException;
import javax.slee.management.AlarmMBean;
import javax.slee.management.DeploymentMBean;
import javax.slee.management.ProfileProvisioningMBean;
import javax.slee.management.ResourceManagementMBean;
import javax.slee.management.ServiceManagementMBean;
import javax.slee.management.SleeManagementMBean;
import javax.slee.management.SleeState;
import javax.slee.management.SleeStateChangeNotification;
import javax.slee.management.TraceMBean;
import javax.slee.management.UnrecognizedSubsystemException;

/** The MBean of the SLEE as a whole. Thread-safe. Specification: 14.6. */
public final class SleeManagement implements SleeManagementMBean {
    private static final String[] NO_NAMES = {};
    private final String version;
    private final SleeLifecycle lifecycle;
    private final Runnable shutdown;
    private final Emitter emitter =
            new Emitter(
                    Emitter.name(OBJECT_NAME),
                    new MBeanNotificationInfo(
                            new String[] {SLEE_STATE_CHANGE_NOTIFICATION_TYPE},
                            SleeStateChangeNotification.class.getName(),
                            "The SLEE changed its state"));

    /**
     * Makes the MBean.
     *
     * @param version the version of this SLEE
     * @param lifecycle the state of the SLEE
     * @param shutdown ends the SLEE for good
     */
    public SleeManagement(String version, SleeLifecycle lifecycle, Runnable shutdown) {
        this.version = version;
        this.lifecycle = lifecycle;
        this.shutdown = shutdown;
        lifecycle.addListener(this::changed);
    }

    /**
     * The form in which it is registered.
     *
     * @return an MBean that emits state changes
     */
    public StandardEmitterMBean mbean() {
        return new StandardEmitterMBean(this, SleeManagementMBean.class, emitter.listeners());
    }

    private void changed(SleeState before, SleeState after) {
        emitter.send(sequence -> new SleeStateChangeNotification(this, after, before, sequence));
    }

    @Override
    public String getSleeName() {
        return "Patchbay";
    }

    @Override
    public String getSleeVendor() {
        return "io.patchbay";
    }

    @Override
    public String getSleeVersion() {
        return version;
    }

    @Override
    public SleeState getState() {
        return lifecycle.state();
    }

    @Override
    public void start() throws InvalidStateException {
        lifecycle.start();
    }

    @Override
    public void stop() throws InvalidStateException {
        lifecycle.stop();
    }

    @Override
    public void shutdown() throws InvalidStateException {
        if (!lifecycle.state().isStopped()) {
            throw new InvalidStateException(
                    "The SLEE cannot be shut down: it is "
                            + lifecycle.state()
                            + ". Stop it first.");
        }
        shutdown.run();
    }

    @Override
    public ObjectName getDeploymentMBean() {
        return Emitter.name(DeploymentMBean.OBJECT_NAME);
    }

    @Override
    public ObjectName getServiceManagementMBean() {
        return Emitter.name(ServiceManagementMBean.OBJECT_NAME);
    }

    @Override
    public ObjectName getProfileProvisioningMBean() {
        return Emitter.name(ProfileProvisioningMBean.OBJECT_NAME);
    }

    @Override
    public ObjectName getTraceMBean() {
        return Emitter.name(TraceMBean.OBJECT_NAME);
    }

    @Override
    public ObjectName getAlarmMBean() {
        return Emitter.name(AlarmMBean.OBJECT_NAME);
    }

    @Override
    public ObjectName getResourceManagementMBean() {
        return Emitter.name(ResourceManagementMBean.OBJECT_NAME);
    }

    @Override
    public String[] getSubsystems() {
        return NO_NAMES;
    }

    @Override
    public boolean hasUsage(String subsystem) throws UnrecognizedSubsystemException {
        throw unrecognized(subsystem);
    }

    @Override
    public String[] getUsageParameterSets(String subsystem) throws UnrecognizedSubsystemException {
        throw unrecognized(subsystem);
    }

    @Override
    public ObjectName getUsageMBean(String subsystem) throws UnrecognizedSubsystemException {
        throw unrecognized(subsystem);
    }

    @Override
    public ObjectName getUsageMBean(String subsystem, String set)
            throws InvalidArgumentException, UnrecognizedSubsystemException {
        Objects.requireNonNull(set, "usage parameter set");
        throw unrecognized(subsystem);
    }

    @Override
    public ObjectName getUsageNotificationManagerMBean(String subsystem)
            throws UnrecognizedSubsystemException {
        throw unrecognized(subsystem);
    }

    private static UnrecognizedSubsystemException unrecognized(String subsystem) {
        Objects.requireNonNull(subsystem, "subsystem");
        return new UnrecognizedSubsystemException(
                "No such subsystem: \"" + subsystem + "\"; this SLEE declares none");
    }
}
