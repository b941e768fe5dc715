package io.patchbay.slee.container.management.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.Deployer;
import io.patchbay.slee.container.deployment.TestUnits;
import io.patchbay.slee.container.deployment.UnitStore;
import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.model.unit.DeployableUnitReader;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedComponentException;
import javax.slee.UnrecognizedServiceException;
import javax.slee.management.AlreadyDeployedException;
import javax.slee.management.DependencyException;
import javax.slee.management.DeployableUnitDescriptor;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.DeploymentException;
import javax.slee.management.DeploymentMBean;
import javax.slee.management.EventTypeDescriptor;
import javax.slee.management.LibraryDescriptor;
import javax.slee.management.LibraryID;
import javax.slee.management.SbbDescriptor;
import javax.slee.management.ServiceDescriptor;
import javax.slee.management.UnrecognizedDeployableUnitException;
import javax.slee.profile.ProfileSpecificationDescriptor;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorDescriptor;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.ResourceAdaptorTypeDescriptor;
import javax.slee.resource.ResourceAdaptorTypeID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Spec("A9")
class DeploymentTest {

    private static final int LIMIT = 1_000_000;
    private static final SbbID ROOT = new SbbID("Root", "test", "1");
    private static final SbbID CHILD = new SbbID("Child", "test", "1");
    private static final LibraryID LIBRARY = new LibraryID("Lib", "test", "1");
    private static final EventTypeID PING = new EventTypeID("Ping", "test", "1");
    private static final ServiceID SERVICE = new ServiceID("Service", "test", "1");
    private static final ResourceAdaptorTypeID TYPE =
            new ResourceAdaptorTypeID("Type", "test", "1");
    private static final ResourceAdaptorID ADAPTOR = new ResourceAdaptorID("Adaptor", "test", "1");
    private static final ProfileSpecificationID PROFILE =
            new ProfileSpecificationID("Profile", "test", "1");

    private final ComponentRepository repository = new ComponentRepository();
    private final Deployer deployer =
            new Deployer(
                    DeployableUnitReader.standard(),
                    repository,
                    UnitStore.none(),
                    () -> Instant.ofEpochMilli(1234),
                    List.of(),
                    List.of());
    private final DeploymentMBean mbean = new Deployment(deployer, repository, LIMIT);
    private final DeploymentUpload upload = new DeploymentUpload(deployer, LIMIT);

    @Test
    @Spec("A5")
    void installsFromAFileByUrlAndByPath(@TempDir Path directory) throws Exception {
        Path base = Files.write(directory.resolve("base unit.jar"), TestUnits.base());
        Path app = Files.write(directory.resolve("app.jar"), TestUnits.application());

        DeployableUnitID first = mbean.install(base.toUri().toString());
        DeployableUnitID second = mbean.install(app.toString());

        assertThat(mbean.getDeployableUnits()).containsExactly(first, second);
        assertThat((Object) mbean.getDeployableUnit(base.toUri().toString())).isEqualTo(first);
        assertThat(mbean.isInstalled(second)).isTrue();
        assertThatThrownBy(() -> mbean.install(app.toString()))
                .isInstanceOf(AlreadyDeployedException.class);
        assertThatThrownBy(() -> mbean.uninstall(first)).isInstanceOf(DependencyException.class);
        mbean.uninstall(second);
        mbean.uninstall(first);
        assertThat(mbean.getDeployableUnits()).isEmpty();
        assertThat(mbean.isInstalled(ROOT)).isFalse();
    }

    @Test
    void readsNothingButSmallFiles(@TempDir Path directory) throws Exception {
        Path large = Files.write(directory.resolve("large.jar"), new byte[LIMIT + 1]);
        assertThatThrownBy(() -> mbean.install(large.toString()))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining("more than " + LIMIT);
        assertThatThrownBy(() -> mbean.install(directory.resolve("absent.jar").toString()))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining("no file");
        for (String url :
                List.of("http://127.0.0.1/unit.jar", "file:relative", "", "jar:file:/x")) {
            assertThatThrownBy(() -> mbean.install(url))
                    .as(url)
                    .isInstanceOf(MalformedURLException.class);
        }
    }

    @Test
    void installsBytesOfARemoteClient() throws Exception {
        DeployableUnitID unit = upload.installBytes("sent", TestUnits.whole());
        assertThat(unit.getURL()).isEqualTo("sent");
        assertThat(mbean.isInstalled(SERVICE)).isTrue();
        assertThatThrownBy(() -> upload.installBytes("x", new byte[LIMIT + 1]))
                .isInstanceOf(DeploymentException.class);
        assertThatThrownBy(() -> upload.installBytes(" ", TestUnits.whole()))
                .isInstanceOf(DeploymentException.class);
        assertThatThrownBy(() -> upload.installBytes("sent", nothing()))
                .isInstanceOf(NullPointerException.class);
    }

    @SuppressWarnings("NullAway") // what a careless remote client sends
    private static byte[] nothing() {
        return null;
    }

    @Test
    void listsComponentsByKind() throws Exception {
        upload.installBytes("unit", TestUnits.whole());
        assertThat(mbean.getServices()).containsExactly(SERVICE);
        assertThat(mbean.getSbbs()).containsExactlyInAnyOrder(ROOT, CHILD);
        assertThat(mbean.getSbbs(SERVICE)).containsExactly(ROOT, CHILD);
        assertThat(mbean.getLibraries()).containsExactly(LIBRARY);
        assertThat(mbean.getEventTypes()).contains(PING).hasSizeGreaterThan(10);
        assertThat(mbean.getResourceAdaptorTypes()).containsExactly(TYPE);
        assertThat(mbean.getResourceAdaptors()).containsExactly(ADAPTOR);
        assertThat(mbean.getProfileSpecifications()).contains(PROFILE).hasSize(4);
        assertThat(mbean.getReferringComponents(PING)).containsExactlyInAnyOrder(TYPE, ROOT);
        assertThat(mbean.getReferringComponents(SERVICE)).isEmpty();
    }

    @Test
    void describesEveryKindOfComponent() throws Exception {
        DeployableUnitID unit = upload.installBytes("unit", TestUnits.whole());

        SbbDescriptor sbb = (SbbDescriptor) mbean.getDescriptor(ROOT);
        assertThat(sbb.getSource()).isEqualTo("app.jar");
        assertThat((Object) sbb.getDeployableUnit()).isEqualTo(unit);
        assertThat(sbb.getSbbs()).containsExactly(CHILD);
        assertThat(sbb.getEventTypes()).containsExactly(PING);
        assertThat(sbb.getProfileSpecifications()).containsExactly(PROFILE);
        assertThat((Object) sbb.getAddressProfileSpecification()).isNull();
        assertThat(sbb.getResourceAdaptorTypes()).containsExactly(TYPE);
        assertThat(sbb.getResourceAdaptorEntityLinks()).containsExactly("Link");
        ServiceDescriptor service = (ServiceDescriptor) mbean.getDescriptor(SERVICE);
        assertThat((Object) service.getRootSbb()).isEqualTo(ROOT);
        assertThat(service.getSource()).isEqualTo("service.xml");
        EventTypeDescriptor event = (EventTypeDescriptor) mbean.getDescriptor(PING);
        assertThat(event.getEventClassName()).isEqualTo("ev.Ping");
        assertThat(event.getLibraries()).containsExactly(LIBRARY);
        LibraryDescriptor library = (LibraryDescriptor) mbean.getDescriptor(LIBRARY);
        assertThat(library.getLibraryJars()).containsExactly("inner/protocol.jar");
        ResourceAdaptorTypeDescriptor type =
                (ResourceAdaptorTypeDescriptor) mbean.getDescriptor(TYPE);
        assertThat(type.getActivityTypes()).containsExactly("nowhere.Missing", "java.lang.String");
        assertThat(type.getResourceAdaptorInterface()).isEqualTo("rat.Provider");
        ResourceAdaptorDescriptor adaptor =
                (ResourceAdaptorDescriptor) mbean.getDescriptor(ADAPTOR);
        assertThat(adaptor.getResourceAdaptorTypes()).containsExactly(TYPE);
        assertThat(adaptor.supportsActiveReconfiguration()).isFalse();
        ProfileSpecificationDescriptor profile =
                (ProfileSpecificationDescriptor) mbean.getDescriptor(PROFILE);
        assertThat(profile.getCMPInterfaceName()).isEqualTo("prof.Cmp");
    }

    @Test
    void describesUnits() throws Exception {
        DeployableUnitID unit = upload.installBytes("unit", TestUnits.base());
        DeployableUnitDescriptor descriptor = mbean.getDescriptor(unit);
        assertThat(descriptor.getURL()).isEqualTo("unit");
        assertThat(descriptor.getDeploymentDate().toInstant())
                .isEqualTo(Instant.ofEpochMilli(1234));
        assertThat(descriptor.getComponents()).containsExactly(LIBRARY, PING);
        DeployableUnitID unknown = new DeployableUnitID("unknown");
        assertThat(mbean.getDescriptors(new DeployableUnitID[] {unknown, unit})).hasSize(1);
        assertThat(mbean.getDescriptors(new ComponentID[] {SERVICE, PING})).hasSize(1);
    }

    @Test
    void checksItsArguments() {
        DeployableUnitID unit = new DeployableUnitID("unknown");
        assertThatThrownBy(() -> mbean.install(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> mbean.uninstall(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> mbean.uninstall(unit))
                .isInstanceOf(UnrecognizedDeployableUnitException.class)
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> mbean.getDeployableUnit(null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> mbean.getDeployableUnit("unknown"))
                .isInstanceOf(UnrecognizedDeployableUnitException.class);
        assertThatThrownBy(() -> mbean.getDescriptor((ComponentID) null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> mbean.getDescriptor(SERVICE))
                .isInstanceOf(UnrecognizedComponentException.class);
        assertThatThrownBy(() -> mbean.getDescriptor(unit))
                .isInstanceOf(UnrecognizedDeployableUnitException.class);
        assertThatThrownBy(() -> mbean.getDescriptors((ComponentID[]) null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> mbean.getDescriptors((DeployableUnitID[]) null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> mbean.getReferringComponents(null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> mbean.getReferringComponents(PING))
                .isInstanceOf(UnrecognizedComponentException.class);
        assertThatThrownBy(() -> mbean.getSbbs(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> mbean.getSbbs(SERVICE))
                .isInstanceOf(UnrecognizedServiceException.class);
        assertThatThrownBy(() -> mbean.isInstalled((ComponentID) null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> mbean.isInstalled((DeployableUnitID) null))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void answersOverJmx() throws Exception {
        MBeanServer server = MBeanServerFactory.newMBeanServer();
        ObjectName standard = new ObjectName(DeploymentMBean.OBJECT_NAME);
        ObjectName extra = new ObjectName(DeploymentUploadMBean.OBJECT_NAME);
        server.registerMBean(new StandardMBean(mbean, DeploymentMBean.class), standard);
        server.registerMBean(new StandardMBean(upload, DeploymentUploadMBean.class), extra);
        Object unit =
                server.invoke(
                        extra,
                        "installBytes",
                        new Object[] {"unit", TestUnits.whole()},
                        new String[] {String.class.getName(), byte[].class.getName()});
        assertThat((Object[]) server.getAttribute(standard, "DeployableUnits"))
                .containsExactly(unit);
        assertThat((Object[]) server.getAttribute(standard, "Services")).containsExactly(SERVICE);
    }
}
