package javax.slee.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Date;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorTypeID;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"unchecked", "JavaUtilDate"}) // AssertJ takes ids and sources for Comparable
class DescriptorsTest {
    private static final DeployableUnitID UNIT = new DeployableUnitID("file:/units/echo.jar");
    private static final LibraryID LIBRARY = new LibraryID("lib", "acme", "1.0");
    private static final SbbID SBB = new SbbID("echo", "acme", "1.0");
    private static final EventTypeID EVENT = new EventTypeID("ping", "acme", "1.0");
    private static final ProfileSpecificationID PROFILE =
            new ProfileSpecificationID("subscriber", "acme", "1.0");
    private static final ResourceAdaptorTypeID RA_TYPE =
            new ResourceAdaptorTypeID("wire", "acme", "1.0");

    private static SbbDescriptor sbb() {
        return new SbbDescriptor(
                SBB,
                UNIT,
                "echo-sbb.jar",
                new LibraryID[] {LIBRARY},
                new SbbID[] {SBB},
                new EventTypeID[] {EVENT},
                new ProfileSpecificationID[] {PROFILE},
                PROFILE,
                new ResourceAdaptorTypeID[] {RA_TYPE},
                new String[] {"wire-link"});
    }

    @Test
    void tellsWhatAllComponentsHaveInCommon() {
        SbbDescriptor sbb = sbb();
        assertThat(sbb.getID()).isEqualTo(SBB);
        assertThat(sbb.getName()).isEqualTo("echo");
        assertThat(sbb.getVendor()).isEqualTo("acme");
        assertThat(sbb.getVersion()).isEqualTo("1.0");
        assertThat(sbb.getDeployableUnit()).isEqualTo(UNIT);
        assertThat(sbb.getSource()).isEqualTo("echo-sbb.jar");
        assertThat(sbb.getLibraries()).containsExactly(LIBRARY);
    }

    @Test
    void handsOutCopiesOnly() {
        LibraryID[] given = {LIBRARY};
        EventTypeDescriptor event = new EventTypeDescriptor(EVENT, UNIT, "e.jar", given, "E");
        given[0] = null;
        assertThat(event.getLibraries()).containsExactly(LIBRARY);

        SbbDescriptor sbb = sbb();
        sbb.getLibraries()[0] = null;
        sbb.getSbbs()[0] = null;
        sbb.getEventTypes()[0] = null;
        sbb.getProfileSpecifications()[0] = null;
        sbb.getResourceAdaptorTypes()[0] = null;
        sbb.getResourceAdaptorEntityLinks()[0] = null;
        assertThat(sbb.getLibraries()).containsExactly(LIBRARY);
        assertThat(sbb.getSbbs()).containsExactly(SBB);
        assertThat(sbb.getEventTypes()).containsExactly(EVENT);
        assertThat(sbb.getProfileSpecifications()).containsExactly(PROFILE);
        assertThat(sbb.getAddressProfileSpecification()).isEqualTo(PROFILE);
        assertThat(sbb.getResourceAdaptorTypes()).containsExactly(RA_TYPE);
        assertThat(sbb.getResourceAdaptorEntityLinks()).containsExactly("wire-link");

        String[] jars = {"a.jar"};
        LibraryDescriptor library = new LibraryDescriptor(LIBRARY, UNIT, "l.jar", null, jars);
        jars[0] = null;
        library.getLibraryJars()[0] = null;
        assertThat(library.getLibraryJars()).containsExactly("a.jar");
    }

    @Test
    void takesNullForNone() {
        SbbDescriptor bare =
                new SbbDescriptor(SBB, null, null, null, null, null, null, null, null, null);
        assertThat(bare.getDeployableUnit()).isNull();
        assertThat(bare.getSource()).isNull();
        assertThat(bare.getLibraries()).isEmpty();
        assertThat(bare.getSbbs()).isEmpty();
        assertThat(bare.getEventTypes()).isEmpty();
        assertThat(bare.getProfileSpecifications()).isEmpty();
        assertThat(bare.getAddressProfileSpecification()).isNull();
        assertThat(bare.getResourceAdaptorTypes()).isEmpty();
        assertThat(bare.getResourceAdaptorEntityLinks()).isEmpty();
    }

    @Test
    void refusesToDescribeNothing() {
        assertThatNullPointerException()
                .isThrownBy(() -> new LibraryDescriptor(null, UNIT, "l.jar", null, null));
        assertThatNullPointerException()
                .isThrownBy(() -> new EventTypeDescriptor(EVENT, UNIT, "e.jar", null, null));
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new ServiceDescriptor(
                                new ServiceID("s", "v", "1"), UNIT, "s", null, null, null));
    }

    @Test
    void describesTheServiceAndTheEventType() {
        ServiceID id = new ServiceID("echo", "acme", "1.0");
        ServiceDescriptor service = new ServiceDescriptor(id, UNIT, "s.xml", SBB, "addr", "info");
        assertThat(service.getRootSbb()).isEqualTo(SBB);
        assertThat(service.getAddressProfileTable()).isEqualTo("addr");
        assertThat(service.getResourceInfoProfileTable()).isEqualTo("info");
        assertThat(service.getLibraries()).isEmpty();
        assertThat(service.toString()).contains("s.xml", "addr", "info", "echo.jar");

        EventTypeDescriptor event = new EventTypeDescriptor(EVENT, UNIT, "e.jar", null, "a.Ping");
        assertThat(event.getEventClassName()).isEqualTo("a.Ping");
        assertThat(event.toString()).contains("a.Ping", "e.jar");
    }

    @Test
    void equalsByComponent() throws Exception {
        SbbDescriptor other =
                new SbbDescriptor(SBB, null, "x", null, null, null, null, null, null, null);
        assertThat(sbb()).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(SerialCopy.of(sbb())).isEqualTo(sbb()).hasToString(sbb().toString());
        ServiceID sameNames = new ServiceID("echo", "acme", "1.0");
        assertThat((Object) sbb())
                .isNotEqualTo(new ServiceDescriptor(sameNames, UNIT, "s", SBB, null, null))
                .isNotEqualTo(null);
    }

    @Test
    void describesTheDeployableUnit() throws Exception {
        Date date = new Date(1_000);
        ComponentID[] components = {SBB, LIBRARY};
        DeployableUnitDescriptor unit = new DeployableUnitDescriptor(UNIT, date, components);
        date.setTime(2_000);
        components[0] = null;
        unit.getDeploymentDate().setTime(3_000);
        unit.getComponents()[1] = null;
        assertThat(unit.getID()).isEqualTo(UNIT);
        assertThat(unit.getURL()).isEqualTo("file:/units/echo.jar");
        assertThat(unit.getDeploymentDate()).isEqualTo(new Date(1_000));
        assertThat(unit.getComponents()).containsExactly(SBB, LIBRARY);
        assertThat(SerialCopy.of(unit)).isEqualTo(unit).hasSameHashCodeAs(unit);
        assertThat(unit.toString()).contains("file:/units/echo.jar", "echo", "lib");
        assertThat(unit)
                .isNotEqualTo(
                        new DeployableUnitDescriptor(
                                new DeployableUnitID("file:/b.jar"), date, components));
    }

    @Test
    void deployableUnitIdsEqualAndSortByUrl() throws Exception {
        DeployableUnitID later = new DeployableUnitID("file:/units/fax.jar");
        assertThat(SerialCopy.of(UNIT)).isEqualTo(UNIT).hasSameHashCodeAs(UNIT);
        assertThat(UNIT).isNotEqualTo(later).isNotEqualTo(null);
        assertThat(UNIT.compareTo(later)).isNegative();
        assertThat(later.compareTo(UNIT)).isPositive();
        assertThat(UNIT.compareTo(new DeployableUnitID(UNIT.getURL()))).isZero();
        assertThat(UNIT.toString()).contains(UNIT.getURL());
        assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> UNIT.compareTo(SBB));
        assertThatNullPointerException().isThrownBy(() -> new DeployableUnitID(null));
    }

    @Test
    void libraryIdsAreComponentIds() throws Exception {
        assertThat(LIBRARY.clone()).isEqualTo(LIBRARY).isNotSameAs(LIBRARY);
        assertThat(SerialCopy.of(LIBRARY)).isEqualTo(LIBRARY).hasSameHashCodeAs(LIBRARY);
        assertThat(LIBRARY.compareTo(new LibraryID("lib", "acme", "1.1"))).isNegative();
        assertThat(LIBRARY.compareTo(LIBRARY.clone())).isZero();
        assertThat((Object) LIBRARY).isNotEqualTo(new SbbID("lib", "acme", "1.0"));
        assertThat(LIBRARY.compareTo(new SbbID("lib", "acme", "1.0"))).isNotZero();
    }
}
