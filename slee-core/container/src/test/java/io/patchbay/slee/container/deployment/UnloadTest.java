package io.patchbay.slee.container.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.container.codegen.contract.ConcreteSbb;
import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.model.unit.DeployableUnitReader;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.slee.ActivityContextInterface;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.DeploymentException;
import org.junit.jupiter.api.Test;

class UnloadTest {

    private static final int ROUNDS = 5;

    private final ComponentRepository repository = new ComponentRepository();
    private final Deployer deployer =
            new Deployer(
                    DeployableUnitReader.standard(),
                    repository,
                    UnitStore.none(),
                    () -> Instant.EPOCH,
                    List.of(),
                    List.of());

    @Test
    @Spec("A8")
    void collectsEveryClassLoaderOfAnUninstalledUnit() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            loaders.addAll(installUseAndUninstall());
        }
        assertThat(loaders).hasSize(ROUNDS * 7);
        assertCollected(loaders);
    }

    @Test
    @Spec("A5")
    void collectsTheClassLoadersOfARefusedUnit() {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        Deployer refusing =
                new Deployer(
                        DeployableUnitReader.standard(),
                        new ComponentRepository(),
                        UnitStore.none(),
                        () -> Instant.EPOCH,
                        List.of(new RefusesServices(loaders)),
                        List.of());
        for (int round = 0; round < ROUNDS; round++) {
            refused(refusing);
        }
        assertThat(loaders).hasSize(ROUNDS * 7);
        assertCollected(loaders);
    }

    private static void refused(Deployer deployer) {
        try {
            deployer.install("file:/whole.jar", TestUnits.whole());
            throw new AssertionError("installed");
        } catch (DeploymentException expected) {
            assertThat(expected).hasMessageContaining("no services here");
        }
    }

    private List<WeakReference<ClassLoader>> installUseAndUninstall() throws Exception {
        DeployableUnitID id = deployer.install("file:/whole.jar", TestUnits.whole());
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (Component component : repository.unit(id).orElseThrow().components()) {
            if (!(component instanceof ServiceComponent)) {
                loaders.add(new WeakReference<>(component.loader()));
            }
            if (component instanceof SbbComponent sbb && !sbb.model().events().isEmpty()) {
                deliver(sbb);
            }
        }
        deployer.uninstall(id);
        return loaders;
    }

    // Runs the author's code, so that classes are linked and initialised across the loaders.
    private static void deliver(SbbComponent component) throws ReflectiveOperationException {
        ConcreteSbb sbb = component.classes().newSbb();
        FieldAccess access = new FieldAccess();
        sbb.slee$bind(access);
        Object event = component.loader().loadClass("ev.Ping").getConstructor().newInstance();
        sbb.slee$deliver(0, event, new NoActivityContext(), null);
        assertThat(access.value).isEqualTo("lib");
    }

    private static void assertCollected(List<WeakReference<ClassLoader>> loaders) {
        for (int attempt = 0; attempt < 20 && alive(loaders) > 0; attempt++) {
            System.gc();
        }
        assertThat(alive(loaders)).isZero();
    }

    private static long alive(List<WeakReference<ClassLoader>> loaders) {
        return loaders.stream().filter(l -> l.get() != null).count();
    }

    /** Refuses units with services and remembers their class loaders weakly. */
    private record RefusesServices(List<WeakReference<ClassLoader>> loaders)
            implements ComponentListener {
        @Override
        public void installed(Component component) {
            if (component instanceof ServiceComponent) {
                throw new IllegalStateException("no services here");
            }
            if (!component.unit().equals(Deployer.STANDARD_UNIT)) {
                loaders.add(new WeakReference<>(component.loader()));
            }
        }

        @Override
        public void uninstalled(Component component) {}
    }

    private static final class NoActivityContext implements ActivityContextInterface {
        @Override
        public Object getActivity() {
            return this;
        }

        @Override
        public void attach(javax.slee.SbbLocalObject sbb) {}

        @Override
        public void detach(javax.slee.SbbLocalObject sbb) {}

        @Override
        public boolean isAttached(javax.slee.SbbLocalObject sbb) {
            return false;
        }

        @Override
        public boolean isEnding() {
            return false;
        }
    }
}
