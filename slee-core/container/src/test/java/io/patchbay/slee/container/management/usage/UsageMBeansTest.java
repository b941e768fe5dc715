package io.patchbay.slee.container.management.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.patchbay.slee.container.facilities.usage.UsageSets;
import io.patchbay.slee.container.fixture.JmxFixture;
import io.patchbay.slee.container.fixture.Usage;
import io.patchbay.slee.model.spec.Spec;
import java.util.Map;
import java.util.Optional;
import javax.management.Attribute;
import javax.management.ObjectName;
import javax.slee.InvalidArgumentException;
import javax.slee.InvalidStateException;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedSbbException;
import javax.slee.management.SbbNotification;
import javax.slee.management.ServiceUsageMBean;
import javax.slee.usage.SampleStatistics;
import javax.slee.usage.UsageMBean;
import javax.slee.usage.UsageNotification;
import org.junit.jupiter.api.Test;

@Spec({"E7", "B16", "H6"})
class UsageMBeansTest {
    private static final ServiceID SERVICE = new ServiceID("service", "v", "1");
    private static final SbbID SBB = new SbbID("sbb", "v", "1");
    private static final SbbID PLAIN = new SbbID("plain", "v", "1");
    private static final SbbID FOREIGN = new SbbID("foreign", "v", "1");
    private static final Object[] RESET = {true};
    private static final Object[] KEEP = {false};
    private static final String[] BOOLEAN = {"boolean"};

    private final JmxFixture jmx = new JmxFixture();
    private final UsageMBeans beans = new UsageMBeans(jmx.server, () -> 42);
    private final UsageSets sets =
            new UsageSets(new SbbNotification(SERVICE, SBB), Usage.classes());

    private Usage usage() {
        return (Usage) sets.defaultSet().parameters();
    }

    private ServiceUsageMBean service() throws Exception {
        ObjectName name =
                ServiceUsage.open(
                        beans,
                        SERVICE,
                        Map.of(SBB, Optional.of(sets), PLAIN, Optional.empty()),
                        FOREIGN::equals);
        assertThat(name.toString())
                .isEqualTo(
                        "javax.slee.management.usage:type=ServiceUsage,serviceName=\"service\","
                                + "serviceVendor=\"v\",serviceVersion=\"1\"");
        return jmx.proxy(name, ServiceUsageMBean.class);
    }

    @Test
    void readsAndResetsParametersByOperations() throws Exception {
        usage().incrementCalls(3);
        usage().sampleDelay(10);
        ObjectName name = service().getSbbUsageMBean(SBB);
        assertThat(jmx.server.invoke(name, "getCalls", KEEP, BOOLEAN)).isEqualTo(3L);
        assertThat(jmx.server.invoke(name, "getCalls", RESET, BOOLEAN)).isEqualTo(3L);
        assertThat(jmx.server.invoke(name, "getCalls", KEEP, BOOLEAN)).isEqualTo(0L);
        SampleStatistics delay =
                (SampleStatistics) jmx.server.invoke(name, "getDelay", KEEP, BOOLEAN);
        assertThat(delay.getMaximum()).isEqualTo(10);
        UsageMBean bean = jmx.proxy(name, UsageMBean.class);
        bean.resetAllUsageParameters();
        assertThat(sets.defaultSet().statistics(1).getSampleCount()).isZero();
        assertThat(bean.getUsageParameterSet()).isNull();
        assertThatObject(bean.getNotificationSource()).isEqualTo(new SbbNotification(SERVICE, SBB));
        assertThat(jmx.server.getAttribute(name, "Sbb")).isEqualTo(SBB);
        assertThat(jmx.server.getMBeanInfo(name).getOperations()).hasSize(4);
    }

    @Test
    void notifiesAndIsSwitchedPerParameter() throws Exception {
        ServiceUsageMBean service = service();
        ObjectName name = service.getSbbUsageMBean(SBB);
        ObjectName switches = service.getSbbUsageNotificationManagerMBean(SBB);
        assertThat(jmx.proxy(name, UsageMBean.class).getUsageNotificationManagerMBean())
                .isEqualTo(switches);
        jmx.listen(name, UsageMBean.class);
        usage().incrementCalls(1);
        assertThat(jmx.heard).isEmpty();
        assertThat(jmx.server.getAttribute(switches, "DelayNotificationsEnabled")).isEqualTo(true);
        jmx.server.setAttribute(switches, new Attribute("CallsNotificationsEnabled", true));
        usage().incrementCalls(2);
        UsageNotification heard = (UsageNotification) jmx.heard.getFirst();
        assertThat(heard.getType()).isEqualTo("javax.slee.management.usage.sbb");
        assertThat(heard.getUsageParameterName()).isEqualTo("calls");
        assertThat(heard.getValue()).isEqualTo(3);
        assertThat(heard.isCounter()).isTrue();
        assertThat(heard.getSource()).isEqualTo(name);
    }

    @Test
    void isNotClosedWhileSomebodyListens() throws Exception {
        ObjectName name = service().getSbbUsageMBean(SBB);
        UsageMBean bean = jmx.proxy(name, UsageMBean.class);
        javax.management.NotificationListener listener = (n, handback) -> {};
        jmx.server.addNotificationListener(name, listener, null, null);
        assertThatExceptionOfType(InvalidStateException.class).isThrownBy(bean::close);
        jmx.server.removeNotificationListener(name, listener);
        bean.close();
        assertThat(jmx.server.isRegistered(name)).isFalse();
        assertThat(jmx.server.isRegistered(service().getSbbUsageMBean(SBB))).isTrue();
    }

    @Test
    void managesNamedSets() throws Exception {
        ServiceUsageMBean service = service();
        service.createUsageParameterSet(SBB, "gold");
        assertThat(service.getUsageParameterSets(SBB)).containsExactly("gold");
        ObjectName gold = service.getSbbUsageMBean(SBB, "gold");
        assertThat(gold.getKeyProperty("parameterSetName")).isEqualTo("\"gold\"");
        assertThat(gold.getKeyProperty("notificationSource"))
                .isEqualTo("javax.slee.management.usage.sbb");
        service.removeUsageParameterSet(SBB, "gold");
        assertThat(jmx.server.isRegistered(gold)).isFalse();
        beans.remove(SERVICE);
        assertThatExceptionOfType(Exception.class).isThrownBy(service::getService);
    }

    @Test
    void tellsUnknownSbbsFromThoseWithoutUsage() throws Exception {
        ServiceUsageMBean service = service();
        assertThatExceptionOfType(InvalidArgumentException.class)
                .isThrownBy(() -> service.getUsageParameterSets(PLAIN))
                .withMessageContaining("declares no usage parameters interface");
        assertThatExceptionOfType(InvalidArgumentException.class)
                .isThrownBy(() -> service.getUsageParameterSets(FOREIGN))
                .withMessageContaining("is not an SBB of");
        assertThatExceptionOfType(UnrecognizedSbbException.class)
                .isThrownBy(() -> service.getUsageParameterSets(new SbbID("none", "v", "1")));
    }
}
