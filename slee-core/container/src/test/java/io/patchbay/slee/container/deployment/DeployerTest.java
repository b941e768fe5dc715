package io.patchbay.slee.container.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.codegen.contract.ConcreteSbb;
import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.model.unit.DeployableUnitReader;
import io.patchbay.slee.model.unit.DeployableUnitWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.InvalidStateException;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.AlreadyDeployedException;
import javax.slee.management.DependencyException;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.DeploymentException;
import javax.slee.management.LibraryID;
import javax.slee.management.UnrecognizedDeployableUnitException;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeployerTest {

    private static final SbbID ROOT = new SbbID("Root", "test", "1");
    private static final SbbID CHILD = new SbbID("Child", "test", "1");
    private static final LibraryID LIBRARY = new LibraryID("Lib", "test", "1");
    private static final EventTypeID PING = new EventTypeID("Ping", "test", "1");
    private static final ServiceID SERVICE = new ServiceID("Service", "test", "1");

    private final ComponentRepository repository = new ComponentRepository();
    private final Recorder recorder = new Recorder();
    private final Map<DeployableUnitID, byte[]> stored = new HashMap<>();
    private final Map<ComponentID, String> uses = new HashMap<>();
    private final Deployer deployer =
            new Deployer(
                    DeployableUnitReader.standard(),
                    repository,
                    new Store(),
                    () -> Instant.EPOCH,
                    List.of(recorder, new Recorder()),
                    List.of(component -> Optional.ofNullable(uses.get(component.id()))));

    private final int standard = repository.units().iterator().next().components().size();

    private SbbComponent sbb(SbbID id) {
        return repository.find(id, SbbComponent.class).orElseThrow();
    }

    private void assertNothingLeft() {
        assertThat(repository.units()).hasSize(1);
        assertThat(repository.all(Component.class)).hasSize(standard);
        assertThat(stored).isEmpty();
        assertThat(recorder.present).hasSize(standard);
    }

    @Test
    @Spec({"A1", "A2", "A5", "A7"})
    void installsAWholeUnitInDependencyOrder() throws Exception {
        DeployableUnitID id = deployer.install("file:/whole.jar", TestUnits.whole());

        assertThat(repository.unit(id).orElseThrow().components())
                .extracting(c -> c.id().toString())
                .containsExactly(
                        LIBRARY.toString(),
                        PING.toString(),
                        "ResourceAdaptorTypeID[name=Type,vendor=test,version=1]",
                        "ProfileSpecificationID[name=Profile,vendor=test,version=1]",
                        "ResourceAdaptorID[name=Adaptor,vendor=test,version=1]",
                        CHILD.toString(),
                        ROOT.toString(),
                        SERVICE.toString());
        assertThat(recorder.present).hasSize(standard + 8).endsWith(CHILD, ROOT, SERVICE);
        assertThat(stored).containsOnlyKeys(id);
    }

    @Test
    @Spec({"A10", "A4"})
    void showsAnSbbTheClassesOfItsReferencesAndWhatTheyReexport() throws Exception {
        deployer.install("file:/base.jar", TestUnits.base());
        deployer.install("file:/application.jar", TestUnits.application());
        ClassLoader root = sbb(ROOT).loader();
        ClassLoader child = sbb(CHILD).loader();

        // The SBB refers to no library; the event does.
        assertThat(root.loadClass("lib.Protocol").getClassLoader())
                .isSameAs(repository.find(LIBRARY).orElseThrow().loader());
        assertThat(root.loadClass("ev.Ping"))
                .isSameAs(
                        repository.find(PING, EventTypeComponent.class).orElseThrow().eventClass());
        assertThat(root.loadClass("child.Local").getClassLoader()).isSameAs(child);
        assertThat(root.getResource("lib/greeting.txt")).isNotNull();
        try (var in = root.getResource("lib/greeting.txt").openStream()) {
            assertThat(in.readAllBytes()).asString().isEqualTo("hello");
        }
        assertThat(root.loadClass("javax.naming.InitialContext")).isNotNull();
        assertThat(root.loadClass("java.sql.Driver")).isNotNull();
        assertThat(root.loadClass("javax.slee.Sbb")).isSameAs(javax.slee.Sbb.class);
        assertThat(root.loadClass(ConcreteSbb.class.getName())).isSameAs(ConcreteSbb.class);
        // The child refers to nothing.
        for (String hidden :
                List.of(
                        "lib.Protocol",
                        "ev.Ping",
                        "app.Root",
                        "prof.Cmp",
                        Deployer.class.getName(),
                        "org.jboss.modules.Module",
                        "org.junit.jupiter.api.Test")) {
            assertThatThrownBy(() -> child.loadClass(hidden))
                    .as(hidden)
                    .isInstanceOf(ClassNotFoundException.class);
        }
        assertThatThrownBy(() -> root.loadClass("ra.Adaptor"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    @Spec({"B1", "G15"})
    void generatesWhatComponentsNeed() throws Exception {
        deployer.install("file:/whole.jar", TestUnits.whole());
        ConcreteSbb root = sbb(ROOT).classes().newSbb();

        assertThat(root.getClass().getClassLoader()).isSameAs(sbb(ROOT).loader());
        assertThat(root.getClass().getName()).startsWith("app.Root$$Slee");
        assertThat(repository.all(RaTypeComponent.class).getFirst().aciFactory()).isPresent();
        assertThat(
                        repository
                                .find(
                                        new ResourceAdaptorID("Adaptor", "test", "1"),
                                        RaComponent.class)
                                .orElseThrow()
                                .newResourceAdaptor()
                                .getClass()
                                .getName())
                .isEqualTo("ra.Adaptor");
    }

    @Test
    @Spec("A11")
    void bringsTheStandardComponents() {
        assertThat(repository.all(EventTypeComponent.class))
                .extracting(c -> c.id().getName() + " " + c.id().getVersion())
                .contains(
                        "javax.slee.ActivityEndEvent 1.0",
                        "javax.slee.facilities.TimerEvent 1.0",
                        "javax.slee.serviceactivity.ServiceStartedEvent 1.0",
                        "javax.slee.serviceactivity.ServiceStartedEvent 1.1",
                        "javax.slee.profile.ProfileAddedEvent 1.0",
                        "javax.slee.profile.ProfileUpdatedEvent 1.1",
                        "javax.slee.profile.ProfileRemovedEvent 1.1");
        assertThat(repository.all(ProfileSpecComponent.class))
                .extracting(ProfileSpecComponent::id)
                .contains(
                        new ProfileSpecificationID("AddressProfileSpec", "javax.slee", "1.0"),
                        new ProfileSpecificationID("AddressProfileSpec", "javax.slee", "1.1"),
                        new ProfileSpecificationID("ResourceInfoProfileSpec", "javax.slee", "1.0"));
        assertThat(recorder.present).hasSize(standard);
        assertThatThrownBy(() -> deployer.uninstall(Deployer.STANDARD_UNIT))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("part of the SLEE");
    }

    @Test
    @Spec({"A5", "A2"})
    void refusesAUnitThatIsThereAlready() throws Exception {
        deployer.install("file:/base.jar", TestUnits.base());
        int before = recorder.present.size();

        assertThatThrownBy(() -> deployer.install("file:/base.jar", TestUnits.childOnly()))
                .isInstanceOf(AlreadyDeployedException.class)
                .hasMessageContaining("file:/base.jar");
        byte[] sameEvent =
                new DeployableUnitWriter()
                        .jar("child.jar", TestUnits.childJar())
                        .jar("event.jar", TestUnits.eventJar())
                        .toBytes();
        assertThatThrownBy(() -> deployer.install("file:/other.jar", sameEvent))
                .isInstanceOf(AlreadyDeployedException.class)
                .hasMessageContaining(PING.toString())
                .hasMessageContaining("file:/base.jar");
        assertThat(repository.find(CHILD)).isEmpty();
        assertThat(repository.units()).hasSize(2);
        assertThat(recorder.present).hasSize(before);
    }

    @Test
    @Spec("A6")
    void namesEveryMissingComponent() {
        assertThatThrownBy(() -> deployer.install("file:/app.jar", TestUnits.application()))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining(PING.toString())
                .hasMessageContaining("is missing")
                .hasMessageContaining(ROOT.toString());
        assertNothingLeft();
    }

    @Test
    @Spec("A5")
    void listsAllProblemsAndLeavesNothingBehind() {
        Map<String, byte[]> event = TestUnits.eventJar("Ping", "ev.Nowhere");
        Map<String, byte[]> child = TestUnits.childJar();
        child.remove("child/Local.class");
        byte[] unit =
                new DeployableUnitWriter()
                        .jar("library.jar", TestUnits.libraryJar())
                        .jar("event.jar", event)
                        .jar("child.jar", child)
                        .toBytes();
        assertThatThrownBy(() -> deployer.install("file:/bad.jar", unit))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining("file:/bad.jar is not installed")
                .hasMessageContaining("ev.Nowhere")
                .hasMessageContaining("child.Local")
                .hasMessageContaining("event-jar.xml");
        assertNothingLeft();
    }

    @Test
    @Spec("A5")
    void refusesHostileUnits() {
        for (byte[] hostile :
                List.of(
                        new byte[0],
                        "not a jar".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        HostileUnits.pathTraversal(),
                        HostileUnits.externalEntity(),
                        HostileUnits.truncated(),
                        HostileUnits.brokenClass(),
                        HostileUnits.bomb())) {
            assertThatThrownBy(() -> deployer.install("file:/hostile.jar", hostile))
                    .isInstanceOf(DeploymentException.class)
                    .hasMessageContaining("hostile.jar");
            assertNothingLeft();
        }
    }

    @Test
    @Spec("A5")
    void takesEverythingBackWhenAListenerRefuses() {
        recorder.refused = ROOT;
        assertThatThrownBy(() -> deployer.install("file:/whole.jar", TestUnits.whole()))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining("refused by the test");
        assertNothingLeft();
        recorder.refused = null;
        assertThat(catchInstall("file:/whole.jar", TestUnits.whole())).isNull();
    }

    @Test
    void takesEverythingBackWhenTheStoreFails() {
        Deployer failing =
                new Deployer(
                        DeployableUnitReader.standard(),
                        new ComponentRepository(),
                        new UnitStore() {
                            @Override
                            public void keep(DeployableUnitID unit, byte[] jar) throws IOException {
                                throw new IOException("disk full");
                            }

                            @Override
                            public void forget(DeployableUnitID unit) {}
                        },
                        () -> Instant.EPOCH,
                        List.of(recorder),
                        List.of());
        int before = recorder.present.size();
        assertThatThrownBy(() -> failing.install("file:/whole.jar", TestUnits.whole()))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining("disk full");
        assertThat(recorder.present).hasSize(before);
    }

    private Throwable catchInstall(String url, byte[] unit) {
        return org.assertj.core.api.Assertions.catchThrowable(() -> deployer.install(url, unit));
    }

    @Test
    @Spec("A8")
    void uninstallsInReverseOrder() throws Exception {
        DeployableUnitID id = deployer.install("file:/whole.jar", TestUnits.whole());
        recorder.gone.clear();
        deployer.uninstall(id);

        assertThat(recorder.gone).startsWith(SERVICE, ROOT).endsWith(PING, LIBRARY).hasSize(8);
        assertNothingLeft();
        assertThatThrownBy(() -> deployer.uninstall(id))
                .isInstanceOf(UnrecognizedDeployableUnitException.class);
    }

    @Test
    @Spec("A8")
    void refusesToUninstallWhatOthersNeedOrUse() throws Exception {
        DeployableUnitID base = deployer.install("file:/base.jar", TestUnits.base());
        DeployableUnitID app = deployer.install("file:/app.jar", TestUnits.application());

        assertThatThrownBy(() -> deployer.uninstall(base))
                .isInstanceOf(DependencyException.class)
                .hasMessageContaining(PING.toString())
                .hasMessageContaining(ROOT.toString())
                .hasMessageContaining("file:/app.jar");
        uses.put(SERVICE, "service is ACTIVE; deactivate it first");
        assertThatThrownBy(() -> deployer.uninstall(app))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("deactivate it first");
        assertThat(repository.units()).hasSize(3);
        uses.clear();
        deployer.uninstall(app);
        deployer.uninstall(base);
        assertNothingLeft();
    }

    @Test
    @Spec("A10")
    void prefersTheSharedClassToAPrivateCopy() throws Exception {
        Map<String, byte[]> app = TestUnits.rootJar();
        app.putAll(TestUnits.files("ev.Ping", "lib.Protocol"));
        byte[] unit =
                new DeployableUnitWriter()
                        .jar("library.jar", TestUnits.libraryJar())
                        .jar("event.jar", TestUnits.eventJar())
                        .jar("ratype.jar", TestUnits.raTypeJar())
                        .jar("profile.jar", TestUnits.profileJar())
                        .jar("child.jar", TestUnits.childJar())
                        .jar("app.jar", app)
                        .toBytes();
        deployer.install("file:/copies.jar", unit);
        assertThat(sbb(ROOT).loader().loadClass("ev.Ping"))
                .isSameAs(
                        repository.find(PING, EventTypeComponent.class).orElseThrow().eventClass());
    }

    @Test
    @Spec("A14")
    void refusesAnOldServiceWithANewRootSbb() throws Exception {
        String service =
                new String(TestUnits.service("2"), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("Service 1.1//EN", "Service 1.0//EN");
        deployer.install("file:/whole.jar", TestUnits.whole());
        byte[] unit =
                new DeployableUnitWriter()
                        .serviceXml(
                                "service.xml",
                                service.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toBytes();
        assertThatThrownBy(() -> deployer.install("file:/old.jar", unit))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining(ROOT.toString())
                .hasMessageContaining("[1.3]");
    }

    @Test
    @Spec("H4")
    void installsSeveralVersionsSideBySide() throws Exception {
        deployer.install("file:/whole.jar", TestUnits.whole());
        byte[] second =
                new DeployableUnitWriter()
                        .serviceXml("service.xml", TestUnits.service("2"))
                        .toBytes();
        deployer.install("file:/second.jar", second);
        assertThat(repository.all(ServiceComponent.class))
                .extracting(c -> c.id().getVersion())
                .containsExactly("1", "2");
    }

    @Test
    void answersWhileAUnitIsBeingInstalled() throws Exception {
        CountDownLatch installing = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        ComponentRepository own = new ComponentRepository();
        Deployer slow =
                new Deployer(
                        DeployableUnitReader.standard(),
                        own,
                        UnitStore.none(),
                        () -> Instant.EPOCH,
                        List.of(new Waiting(installing, answered)),
                        List.of());
        Thread installer =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                slow.install("file:/base.jar", TestUnits.base());
                            } catch (DeploymentException failure) {
                                throw new AssertionError(failure);
                            }
                        });
        installing.await();
        assertThat(own.units()).hasSize(2);
        answered.countDown();
        installer.join();
        assertThat(own.find(PING)).isPresent();
    }

    /** Holds the first installation up until somebody was answered. */
    private record Waiting(CountDownLatch installing, CountDownLatch answered)
            implements ComponentListener {
        @Override
        public void installed(Component component) {
            if (component.unit().equals(Deployer.STANDARD_UNIT)) {
                return;
            }
            installing.countDown();
            try {
                answered.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public void uninstalled(Component component) {}
    }

    @Test
    void knowsWhoRefersToAComponent() throws Exception {
        deployer.install("file:/whole.jar", TestUnits.whole());
        assertThat(repository.referrers(LIBRARY)).extracting(Component::id).containsExactly(PING);
        assertThat(repository.referrers(CHILD)).extracting(Component::id).containsExactly(ROOT);
        assertThat(repository.referrers(SERVICE)).isEmpty();
        assertThat(repository.find(SERVICE).orElseThrow().loader()).isSameAs(sbb(ROOT).loader());
    }

    /** Remembers which components are there. */
    private static final class Recorder implements ComponentListener {
        private final List<ComponentID> present = new ArrayList<>();
        private final List<ComponentID> gone = new ArrayList<>();
        private @Nullable ComponentID refused;

        @Override
        public void installed(Component component) {
            if (component.id().equals(refused)) {
                throw new IllegalStateException("refused by the test");
            }
            present.add(component.id());
        }

        @Override
        public void uninstalled(Component component) {
            assertThat(present.remove(component.id())).isTrue();
            gone.add(component.id());
        }
    }

    /** Keeps units in memory. */
    private final class Store implements UnitStore {
        @Override
        public void keep(DeployableUnitID unit, byte[] jar) {
            stored.put(unit, jar);
        }

        @Override
        public void forget(DeployableUnitID unit) {
            stored.remove(unit);
        }
    }
}
