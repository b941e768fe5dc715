package io.patchbay.slee.container.management.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.patchbay.slee.container.fixture.JmxFixture;
import io.patchbay.slee.container.management.usage.UsageMBeans;
import io.patchbay.slee.container.resource.ResourceFixture;
import io.patchbay.slee.model.spec.Spec;
import javax.management.ObjectName;
import javax.slee.management.ResourceAdaptorEntityState;
import javax.slee.management.ResourceAdaptorEntityStateChangeNotification;
import javax.slee.management.ResourceManagementMBean;
import javax.slee.management.ResourceUsageMBean;
import javax.slee.management.UnrecognizedLinkNameException;
import javax.slee.management.UnrecognizedResourceAdaptorEntityException;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.ResourceAdaptorID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Spec({"G1", "G13"})
class ResourceManagementTest {
    private static final ResourceAdaptorID RA = new ResourceAdaptorID("ra", "v", "1");

    private final ResourceFixture fixture = new ResourceFixture();
    private final JmxFixture jmx = new JmxFixture();
    private ResourceManagementMBean mbean;

    @BeforeEach
    void register() throws Exception {
        UsageMBeans usage = new UsageMBeans(jmx.server, () -> 42);
        mbean =
                jmx.register(
                        new ResourceManagement(fixture.adaptors, usage).mbean(),
                        ResourceManagementMBean.OBJECT_NAME,
                        ResourceManagementMBean.class);
        ConfigProperties properties = mbean.getConfigurationProperties(RA);
        assertThat(properties.getProperty("host").getValue()).isNull();
        properties.getProperty("host").setValue("127.0.0.1");
        mbean.createResourceAdaptorEntity(RA, "sip", properties);
    }

    @Test
    void leadsAnEntityThroughItsLife() throws Exception {
        mbean.activateResourceAdaptorEntity("sip");
        assertThat(mbean.getState("sip")).isEqualTo(ResourceAdaptorEntityState.ACTIVE);
        assertThat(mbean.getResourceAdaptorEntities(ResourceAdaptorEntityState.ACTIVE))
                .containsExactly("sip");
        mbean.deactivateResourceAdaptorEntity("sip");
        assertThat(mbean.getResourceAdaptorEntities()).containsExactly("sip");
        assertThat(mbean.getResourceAdaptorEntities(RA)).containsExactly("sip");
        assertThat(mbean.getConfigurationProperties("sip").getProperty("port").getValue())
                .isEqualTo(5060);
        assertThat((Object) mbean.getResourceAdaptor("sip")).isEqualTo(RA);
        mbean.removeResourceAdaptorEntity("sip");
        assertThatExceptionOfType(UnrecognizedResourceAdaptorEntityException.class)
                .isThrownBy(() -> mbean.getState("sip"));
        assertThat(jmx.heard)
                .extracting(n -> (ResourceAdaptorEntityStateChangeNotification) n)
                .extracting(n -> n.getEntityName() + " " + n.getOldState() + " " + n.getNewState())
                .containsExactly(
                        "sip Inactive Active", "sip Active Stopping", "sip Stopping Inactive");
        assertThat(jmx.heard).extracting(n -> n.getSequenceNumber()).containsExactly(1L, 2L, 3L);
        assertThat(jmx.heard.getFirst().getSource())
                .isEqualTo(jmx.name(ResourceManagementMBean.OBJECT_NAME));
    }

    @Test
    void bindsLinks() throws Exception {
        mbean.bindLinkName("sip", "link");
        assertThat(mbean.getLinkNames()).containsExactly("link");
        assertThat(mbean.getLinkNames("sip")).containsExactly("link");
        assertThat(mbean.getResourceAdaptorEntity("link")).isEqualTo("sip");
        assertThat(mbean.getResourceAdaptorEntities(new String[] {"none", "link"}))
                .containsExactly(null, "sip");
        assertThat(mbean.getBoundSbbs("link")).isEmpty();
        mbean.unbindLinkName("link");
        assertThatExceptionOfType(UnrecognizedLinkNameException.class)
                .isThrownBy(() -> mbean.getBoundSbbs("link"));
    }

    @Test
    @Spec({"G14", "E7"})
    void givesTheUsageOfAnEntityAndTakesItAwayWithTheEntity() throws Exception {
        ObjectName name = mbean.getResourceUsageMBean("sip");
        assertThat(name.toString())
                .isEqualTo("javax.slee.management.usage:type=ResourceUsage,raEntityName=\"sip\"");
        ResourceUsageMBean usage = jmx.proxy(name, ResourceUsageMBean.class);
        assertThat(usage.getEntityName()).isEqualTo("sip");
        usage.createUsageParameterSet("gold");
        ObjectName gold = usage.getUsageMBean("gold");
        assertThat(jmx.server.isRegistered(gold)).isTrue();
        usage.removeUsageParameterSet("gold");
        assertThat(jmx.server.isRegistered(gold)).isFalse();
        mbean.removeResourceAdaptorEntity("sip");
        assertThat(jmx.server.isRegistered(name)).isFalse();
    }
}
