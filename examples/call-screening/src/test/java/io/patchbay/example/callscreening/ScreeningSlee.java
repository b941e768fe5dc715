package io.patchbay.example.callscreening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.patchbay.slee.container.SleeConfig;
import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityKey.RaActivity;
import io.patchbay.slee.container.activity.SystemScheduler;
import io.patchbay.slee.testkit.TestSlee;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.management.Attribute;
import javax.management.JMX;
import javax.management.ObjectName;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.DeploymentMBean;
import javax.slee.management.ProfileProvisioningMBean;
import javax.slee.management.ResourceManagementMBean;
import javax.slee.management.ServiceManagementMBean;
import javax.slee.management.ServiceState;
import javax.slee.management.ServiceUsageMBean;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.ResourceAdaptorID;

/**
 * A SLEE with the call screening service, set up as an administrator does it: through the
 * management MBeans of the standard only. Confined to the test's thread.
 */
final class ScreeningSlee implements AutoCloseable {
    private static final ResourceAdaptorID SIP =
            new ResourceAdaptorID("JainSipResourceAdaptor", "net.java.slee.sip", "1.2");
    private static final ProfileSpecificationID LISTS =
            new ProfileSpecificationID("ScreeningList", "io.patchbay", "1.0");
    private static final ServiceID SERVICE = new ServiceID("CallScreening", "io.patchbay", "1.0");
    private static final SbbID SBB = new SbbID("CallScreeningSbb", "io.patchbay", "1.0");
    private static final String ENTITY = "SipRA";
    private static final String TABLE = "ScreeningLists";

    private final SystemScheduler scheduler = new SystemScheduler();
    private final TestSlee slee = TestSlee.boot(SleeConfig.defaults(), scheduler);
    private final int port = Ports.free();

    /**
     * Boots, installs, provisions and activates.
     *
     * @param units where the deployable units are
     * @param directory for the unit with changed environment entries
     * @param entries environment entries of the service that differ from the unit's
     */
    ScreeningSlee(Path units, Path directory, Map<String, String> entries) throws Exception {
        Path service = Files.createTempFile(directory, "call-screening", ".jar");
        Files.write(service, ServiceUnit.with(units.resolve("call-screening.jar"), entries));
        DeploymentMBean deployment = mbean(DeploymentMBean.class, DeploymentMBean.OBJECT_NAME);
        deployment.install(units.resolve("sip-ra.jar").toUri().toString());
        deployment.install(service.toUri().toString());
        createEntity();
        profiles().createProfileTable(LISTS, TABLE);
        services().activate(SERVICE);
    }

    private void createEntity() throws Exception {
        ConfigProperties properties = new ConfigProperties();
        properties.addProperty(property("javax.sip.IP_ADDRESS", "java.lang.String", "127.0.0.1"));
        properties.addProperty(property("javax.sip.PORT", "java.lang.Integer", port));
        properties.addProperty(property("javax.sip.TRANSPORT", "java.lang.String", "UDP,TCP"));
        ResourceManagementMBean resources =
                mbean(ResourceManagementMBean.class, ResourceManagementMBean.OBJECT_NAME);
        resources.createResourceAdaptorEntity(SIP, ENTITY, properties);
        resources.bindLinkName(ENTITY, ENTITY);
        resources.activateResourceAdaptorEntity(ENTITY);
    }

    private static ConfigProperties.Property property(String name, String type, Object value) {
        return new ConfigProperties.Property(name, type, value);
    }

    private <T> T mbean(Class<T> type, String name) throws Exception {
        return JMX.newMBeanProxy(slee.mbeans(), new ObjectName(name), type);
    }

    private ProfileProvisioningMBean profiles() throws Exception {
        return mbean(ProfileProvisioningMBean.class, ProfileProvisioningMBean.OBJECT_NAME);
    }

    private ServiceManagementMBean services() throws Exception {
        return mbean(ServiceManagementMBean.class, ServiceManagementMBean.OBJECT_NAME);
    }

    /** Creates a subscriber's list. */
    void subscriber(String name, Map<String, ?> attributes) throws Exception {
        ObjectName profile = profiles().createProfile(TABLE, name);
        for (Map.Entry<String, ?> attribute : attributes.entrySet()) {
            slee.mbeans()
                    .setAttribute(profile, new Attribute(attribute.getKey(), attribute.getValue()));
        }
        slee.mbeans().invoke(profile, "commitProfile", null, null);
        slee.mbeans().invoke(profile, "closeProfile", null, null);
    }

    /** The value of one of the service's counters. */
    long counter(String name) throws Exception {
        ServiceUsageMBean usage =
                JMX.newMBeanProxy(
                        slee.mbeans(),
                        services().getServiceUsageMBean(SERVICE),
                        ServiceUsageMBean.class);
        return (long)
                slee.mbeans()
                        .invoke(
                                usage.getSbbUsageMBean(SBB),
                                "get" + name,
                                new Object[] {false},
                                new String[] {"boolean"});
    }

    /** Where callers call. */
    int port() {
        return port;
    }

    /** Waits until no SIP activity is left; long enough for repeated messages to be over. */
    void awaitNoCalls() {
        await("end of all SIP activities")
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(activities()).isEmpty());
    }

    private List<String> activities() {
        return slee.slee().contexts().all().stream()
                .map(ActivityContext::key)
                .filter(RaActivity.class::isInstance)
                .map(Object::toString)
                .toList();
    }

    /** Takes the service out of operation: it is inactive only when the last SBB entity is gone. */
    void deactivate() throws Exception {
        services().deactivate(SERVICE);
        await("end of all SBB entities")
                .atMost(Duration.ofSeconds(10))
                .until(() -> services().getState(SERVICE).equals(ServiceState.INACTIVE));
    }

    @Override
    public void close() {
        slee.close();
        scheduler.close();
    }
}
