package io.patchbay.slee.container.resource;

import static io.patchbay.slee.container.resource.ResourceFixture.FOREIGN;
import static io.patchbay.slee.container.resource.ResourceFixture.RA;
import static io.patchbay.slee.container.resource.ResourceFixture.SERVICE;
import static io.patchbay.slee.container.resource.ResourceFixture.TEXT;
import static io.patchbay.slee.container.resource.ResourceFixture.endpoint;
import static io.patchbay.slee.container.resource.ResourceFixture.events;
import static io.patchbay.slee.container.resource.ResourceFixture.host;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.patchbay.slee.container.facilities.lookup.ServiceEvents;
import io.patchbay.slee.container.fixture.Usage;
import io.patchbay.slee.container.resource.RecordingAdaptor.Handle;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.slee.InvalidArgumentException;
import javax.slee.InvalidStateException;
import javax.slee.SLEEException;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedActivityException;
import javax.slee.management.Alarm;
import javax.slee.management.DependencyException;
import javax.slee.management.LinkNameAlreadyBoundException;
import javax.slee.management.ManagementException;
import javax.slee.management.ResourceAdaptorEntityAlreadyExistsException;
import javax.slee.management.ResourceAdaptorEntityState;
import javax.slee.management.UnrecognizedLinkNameException;
import javax.slee.management.UnrecognizedResourceAdaptorEntityException;
import javax.slee.management.UnrecognizedResourceAdaptorException;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.InvalidConfigurationException;
import javax.slee.resource.ResourceAdaptorContext;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.UnrecognizedActivityHandleException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@Spec("G1")
@NullUnmarked // passes null on purpose
class RaEntityTest {
    private static final Handle A = new Handle("a");

    private ResourceFixture fixture = new ResourceFixture();

    private RaEntity entity(String name) throws Exception {
        return fixture.adaptors.entity(name);
    }

    @Test
    @Spec({"G1", "G2"})
    void isConfiguredAndInactiveAfterCreation() throws Exception {
        RecordingAdaptor ra = fixture.created("sip");
        assertThat(ra.calls).containsExactly("setContext", "verify", "configure");
        assertThat(ra.seenLoader).isSameAs(fixture.loader);
        assertThat(ra.configuration.getProperty("port").getValue()).isEqualTo(5060);
        assertThat(entity("sip").state()).isEqualTo(ResourceAdaptorEntityState.INACTIVE);
        assertThat(entity("sip").objectState()).isEqualTo(RaObjectState.INACTIVE);
    }

    @Test
    @Spec("G3")
    void startsWhenEntityIsActiveAndSleeRunning() throws Exception {
        RecordingAdaptor ra = fixture.created("sip");
        ra.calls.clear();
        fixture.adaptors.activate("sip");
        assertThat(ra.calls).isEmpty();
        assertThat(entity("sip").state()).isEqualTo(ResourceAdaptorEntityState.ACTIVE);
        assertThat(entity("sip").objectState()).isEqualTo(RaObjectState.INACTIVE);
        fixture.adaptors.sleeRunning();
        assertThat(ra.calls).containsExactly("active");
        assertThat(entity("sip").objectState()).isEqualTo(RaObjectState.ACTIVE);
    }

    @Test
    @Spec("G3")
    void isInactiveAgainOnlyWhenAllItsActivitiesHaveEnded() throws Exception {
        RecordingAdaptor ra = fixture.active("sip");
        endpoint(ra).startActivity(A, "a");
        endpoint(ra).startActivity(new Handle("b"), "b");
        fixture.adaptors.deactivate("sip");
        assertThat(ra.calls).startsWith("stopping").doesNotContain("inactive");
        assertThat(ra.calls).contains("queryLiveness a", "queryLiveness b");
        assertThat(entity("sip").state()).isEqualTo(ResourceAdaptorEntityState.STOPPING);
        assertThatIllegalStateException()
                .isThrownBy(() -> endpoint(ra).startActivity(new Handle("c"), "c"));
        endpoint(ra).endActivity(A);
        fixture.kernel.settle();
        assertThat(ra.calls).doesNotContain("inactive");
        endpoint(ra).endActivity(new Handle("b"));
        fixture.kernel.settle();
        assertThat(ra.calls.getLast()).isEqualTo("inactive");
        assertThat(entity("sip").state()).isEqualTo(ResourceAdaptorEntityState.INACTIVE);
        assertThat(fixture.states)
                .containsExactly(
                        "sip Inactive->Active", "sip Active->Stopping", "sip Stopping->Inactive");
        fixture.adaptors.activate("sip");
        assertThat(ra.calls.getLast()).isEqualTo("active");
    }

    @Test
    @Spec("G3")
    void mayEndItsActivitiesWhileItIsToldToStop() throws Exception {
        RecordingAdaptor ra = fixture.active("sip");
        endpoint(ra).startActivity(A, "a");
        ra.reactions.put(
                "stopping",
                () -> {
                    endpoint(ra).endActivity(A);
                    fixture.kernel.settle();
                });
        fixture.adaptors.deactivate("sip");
        assertThat(ra.calls).containsExactly("stopping", "inactive");
    }

    @Test
    void touchesOnlyItsOwnActivitiesWhenItStops() throws Exception {
        RecordingAdaptor sip = fixture.active("sip");
        RecordingAdaptor http = fixture.active("http");
        endpoint(sip).startActivity(A, "a");
        endpoint(http).startActivity(A, "a");
        fixture.adaptors.deactivate("sip");
        endpoint(sip).endActivity(A);
        fixture.kernel.settle();
        assertThat(entity("sip").state()).isEqualTo(ResourceAdaptorEntityState.INACTIVE);
        assertThat(entity("http").state()).isEqualTo(ResourceAdaptorEntityState.ACTIVE);
        assertThat(entity("http").activities()).containsExactly(A);
    }

    @Test
    @Spec({"G1", "G3"})
    void stopsWithTheSleeAndStartsWithItAgain() throws Exception {
        RecordingAdaptor ra = fixture.active("sip");
        fixture.created("idle");
        endpoint(ra).startActivity(A, "a");
        List<String> heard = new ArrayList<>();
        fixture.adaptors.sleeStopping(() -> heard.add("idle"));
        assertThat(ra.calls).startsWith("stopping");
        assertThat(heard).isEmpty();
        endpoint(ra).endActivity(A);
        fixture.kernel.settle();
        assertThat(heard).containsExactly("idle");
        assertThat(entity("sip").state()).isEqualTo(ResourceAdaptorEntityState.ACTIVE);
        fixture.adaptors.sleeRunning();
        assertThat(ra.calls.getLast()).isEqualTo("active");
        assertThat(fixture.states).containsExactly("sip Inactive->Active");
    }

    @Test
    void isDeactivatedAgainWhenItCannotStart() throws Exception {
        fixture.adaptors.sleeRunning();
        RecordingAdaptor ra = fixture.created("sip");
        ra.failures.put("active", new IllegalStateException("port taken"));
        assertThatExceptionOfType(ManagementException.class)
                .isThrownBy(() -> fixture.adaptors.activate("sip"))
                .withMessageContaining("port taken");
        assertThat(entity("sip").state()).isEqualTo(ResourceAdaptorEntityState.INACTIVE);
        assertThat(ra.calls).endsWith("active", "stopping", "inactive");
        assertThat(fixture.alarms.active())
                .extracting(Alarm::getAlarmType, Alarm::getInstanceID)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("slee.ra.callback-failed", "raActive"));
        ra.failures.clear();
        fixture.adaptors.activate("sip");
        assertThat(entity("sip").state()).isEqualTo(ResourceAdaptorEntityState.ACTIVE);
    }

    @Test
    void goesOnWhenACallBackFails() throws Exception {
        RecordingAdaptor ra = fixture.active("sip");
        ra.failures.put("stopping", new IllegalStateException("oops"));
        fixture.adaptors.deactivate("sip");
        assertThat(ra.calls).containsExactly("stopping", "inactive");
        assertThat(fixture.alarms.active()).hasSize(1);
        fixture.adaptors.remove("sip");
        assertThat(fixture.alarms.active()).isEmpty();
    }

    @Test
    @Spec("J5")
    void rollsBackATransactionThatACallBackLeaves() throws Exception {
        RecordingAdaptor ra = fixture.active("sip");
        ra.reactions.put("stopping", fixture.kernel.transactions::begin);
        fixture.adaptors.deactivate("sip");
        assertThat(fixture.kernel.transactions.current()).isNull();
    }

    @Test
    @Spec("G1")
    void refusesWhatItsStateForbids() throws Exception {
        fixture.active("sip");
        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> fixture.adaptors.activate("sip"))
                .withMessageContaining("Active");
        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> fixture.adaptors.remove("sip"));
        fixture.created("other");
        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> fixture.adaptors.deactivate("other"));
        assertThatExceptionOfType(UnrecognizedResourceAdaptorEntityException.class)
                .isThrownBy(() -> fixture.adaptors.activate("none"))
                .withMessageContaining("other, sip");
        assertThatNullPointerException().isThrownBy(() -> fixture.adaptors.activate(null));
    }

    @Test
    @Spec("G2")
    void isReconfiguredWhileActiveOnlyIfItsAdaptorSupportsThat() throws Exception {
        fixture.active("sip");
        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> fixture.adaptors.update("sip", host("::1")))
                .withMessageContaining("deactivate");
        fixture = new ResourceFixture(true, false);
        RecordingAdaptor ra = fixture.active("sip");
        fixture.adaptors.update("sip", host("::1"));
        assertThat(ra.calls).containsExactly("verify", "update");
        assertThat(ra.configuration.getProperty("host").getValue()).isEqualTo("::1");
        assertThat(ra.configuration.getProperty("port").getValue()).isEqualTo(5060);
        assertThatExceptionOfType(InvalidConfigurationException.class)
                .isThrownBy(() -> fixture.adaptors.update("sip", host("bad")));
        assertThat(entity("sip").configuration().getProperty("host").getValue()).isEqualTo("::1");
    }

    @Test
    @Spec("G2")
    void isNotCreatedWhenTheAdaptorRefusesTheConfiguration() {
        assertThatExceptionOfType(InvalidConfigurationException.class)
                .isThrownBy(() -> fixture.adaptors.create(RA, "sip", host("bad")))
                .withMessageContaining("host is bad");
        assertThat(fixture.adaptors.entities()).isEmpty();
        assertThat(fixture.objects.getLast().calls).endsWith("verify", "unsetContext");
    }

    @Test
    void isNotCreatedFromWrongArguments() throws Exception {
        fixture.created("sip");
        assertThatExceptionOfType(ResourceAdaptorEntityAlreadyExistsException.class)
                .isThrownBy(() -> fixture.created("sip"));
        assertThatExceptionOfType(InvalidArgumentException.class)
                .isThrownBy(() -> fixture.created(""));
        assertThatExceptionOfType(InvalidArgumentException.class)
                .isThrownBy(() -> fixture.created("a\nb"))
                .withMessageContaining("U+000A");
        assertThatExceptionOfType(UnrecognizedResourceAdaptorException.class)
                .isThrownBy(() ->
                        fixture.adaptors.create(
                                new ResourceAdaptorID("x", "v", "1"), "x", host("h")));
        fixture.failureOfNew = new IllegalStateException("no native library");
        assertThatExceptionOfType(ManagementException.class)
                .isThrownBy(() -> fixture.created("x"))
                .withMessageContaining("no native library");
    }

    @Test
    @Spec("G1")
    void isTakenOutOfUseWhenItIsRemoved() throws Exception {
        RecordingAdaptor ra = fixture.created("sip");
        assertThat(fixture.adaptors.inUse(RA)).isPresent();
        fixture.adaptors.remove("sip");
        assertThat(ra.calls).endsWith("unconfigure", "unsetContext");
        assertThat(fixture.adaptors.inUse(RA)).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        ra.context()
                                .getTimer()
                                .schedule(
                                        new java.util.TimerTask() {
                                            @Override
                                            public void run() {}
                                        },
                                        0));
    }

    @Test
    @Spec({"G13", "B15"})
    void isFoundByItsLinksWhichProtectIt() throws Exception {
        fixture.created("sip");
        fixture.adaptors.bindLink("sip", "a");
        fixture.adaptors.bindLink("sip", "b");
        assertThatExceptionOfType(LinkNameAlreadyBoundException.class)
                .isThrownBy(() -> fixture.adaptors.bindLink("sip", "a"));
        assertThat(fixture.adaptors.linked("a")).isSameAs(entity("sip"));
        assertThat(new SbbResources(fixture.adaptors).sbbInterface("x.Provider", "a"))
                .isEqualTo("provider");
        assertThatExceptionOfType(SLEEException.class)
                .isThrownBy(
                        () -> new SbbResources(fixture.adaptors).sbbInterface("x.Provider", "no"))
                .withMessageContaining("bound are [a, b]");
        fixture.liveUsers.put("a", SERVICE);
        assertThatExceptionOfType(DependencyException.class)
                .isThrownBy(() -> fixture.adaptors.unbindLink("a"))
                .withMessageContaining("deactivate the service");
        assertThatExceptionOfType(DependencyException.class)
                .isThrownBy(() -> fixture.adaptors.remove("sip"))
                .withMessageContaining("[a, b]");
        fixture.liveUsers.clear();
        fixture.adaptors.unbindLink("a");
        fixture.adaptors.unbindLink("b");
        assertThatExceptionOfType(UnrecognizedLinkNameException.class)
                .isThrownBy(() -> fixture.adaptors.unbindLink("b"));
        fixture.adaptors.remove("sip");
    }

    @Test
    @Spec("G10")
    void hearsOfServicesThatReceiveItsEvents() throws Exception {
        ServiceEvents talking = events(SERVICE, TEXT, FOREIGN);
        ServiceEvents foreign = events(new ServiceID("f", "v", "1"), FOREIGN);
        fixture.services.put(SERVICE, talking);
        fixture.services.put(foreign.getService(), foreign);
        fixture.adaptors.sleeRunning();
        RecordingAdaptor ra = fixture.created("sip");
        ra.calls.clear();
        fixture.adaptors.activate("sip");
        assertThat(ra.calls).containsExactly("active", "serviceActive service 1");
        fixture.adaptors.serviceActive(talking);
        fixture.adaptors.serviceActive(foreign);
        assertThat(ra.calls).hasSize(2);
        fixture.adaptors.serviceStopping(talking);
        fixture.adaptors.serviceInactive(talking);
        fixture.adaptors.serviceActive(talking);
        assertThat(ra.calls.subList(2, 5))
                .containsExactly(
                        "serviceStopping service 1",
                        "serviceInactive service 1",
                        "serviceActive service 1");
    }

    @Test
    @Spec("G11")
    void isToldOfAnAdministrativeRemoval() throws Exception {
        RecordingAdaptor ra = fixture.active("sip");
        endpoint(ra).startActivity(A, "a");
        entity("sip").administrativeRemove(A);
        fixture.kernel.settle();
        assertThat(ra.calls).containsExactly("administrativeRemove a");
        assertThat(fixture.kernel.ended).hasSize(1);
        assertThatExceptionOfType(UnrecognizedActivityHandleException.class)
                .isThrownBy(() -> entity("sip").administrativeRemove(A));
    }

    @Test
    @Spec({"G9", "G15"})
    void findsTheContextOfAnActivityObject() throws Exception {
        RecordingAdaptor ra = fixture.active("sip");
        ra.activities.put(A, "the activity");
        endpoint(ra).startActivity(A, "the activity");
        SbbResources resources = new SbbResources(fixture.adaptors);
        assertThat(resources.contextFactory(ResourceFixture.TYPE).contextFor("the activity"))
                .isEqualTo(Objects.requireNonNull(entity("sip").contextOf("the activity")).view());
        assertThatExceptionOfType(UnrecognizedActivityException.class)
                .isThrownBy(
                        () -> resources.contextFactory(ResourceFixture.TYPE).contextFor("another"));
    }

    @Test
    @Spec({"G12", "G14"})
    void hasAllThatItsContextOffers() throws Exception {
        RecordingAdaptor ra = fixture.active("sip");
        ResourceAdaptorContext context = ra.context();
        assertThat(context.getEntityName()).isEqualTo("sip");
        assertThatObject(context.getResourceAdaptor()).isEqualTo(RA);
        assertThat(context.getResourceAdaptorTypes()).containsExactly(ResourceFixture.TYPE);
        assertThatObject(context.getInvokingService()).isEqualTo(SERVICE);
        assertThat(context.getSleeTransactionManager()).isNotNull();
        context.getTracer("stack").info("hello");
        assertThat(fixture.tracers.used(entity("sip").source())).containsExactly("stack");
        context.getAlarmFacility()
                .raiseAlarm("t", "i", javax.slee.facilities.AlarmLevel.MINOR, "m");
        assertThatObject(fixture.alarms.active().getFirst().getNotificationSource())
                .isEqualTo(entity("sip").source());
        ((Usage) context.getDefaultUsageParameterSet()).incrementCalls(2);
        assertThat(entity("sip").usage().orElseThrow().defaultSet().counter(0)).isEqualTo(2);
        assertThatExceptionOfType(UnrecognizedUsageParameterSetNameException.class)
                .isThrownBy(() -> context.getUsageParameterSet("gold"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> context.getTimer().cancel());
    }

    @Test
    @Spec("G2")
    void namesAllProblemsOfAConfiguration() {
        ConfigProperties wrong = new ConfigProperties();
        wrong.addProperty(new ConfigProperties.Property("port", "java.lang.String", "5060"));
        wrong.addProperty(new ConfigProperties.Property("prot", "java.lang.String", "udp"));
        assertThatExceptionOfType(InvalidConfigurationException.class)
                .isThrownBy(() -> fixture.adaptors.create(RA, "sip", wrong))
                .withMessageContaining("property host has no default")
                .withMessageContaining("property port has")
                .withMessageContaining("java.lang.Integer")
                .withMessageContaining("property prot is not declared; declared are host, port");
    }
}
