package javax.slee.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.io.ObjectInputFilter;
import java.io.Serializable;
import java.util.Date;
import java.util.stream.Stream;
import javax.slee.ComponentID;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.TraceLevel;
import javax.slee.usage.SampleStatistics;
import javax.slee.usage.UsageMBean;
import javax.slee.usage.UsageNotification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VendorDataTest {
    private static final NotificationSource SOURCE = new SubsystemNotification("router");
    private static final String DATA = VendorDataTest.class.getName() + "$Blob";
    private static final String UNKNOWN = VendorDataTest.class.getName() + "$Blub";

    /** What a vendor attaches. */
    static final class Blob implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    static Stream<VendorExtensions> carriers() {
        return Stream.concat(descriptions(), notifications());
    }

    @SuppressWarnings("JavaUtilDate") // the signature is the standard's
    private static Stream<VendorExtensions> descriptions() {
        ServiceID service = new ServiceID("s", "v", "1");
        return Stream.of(
                new Alarm("1", SOURCE, "t", "i", AlarmLevel.MAJOR, "m", null, 0),
                new SampleStatistics(),
                new ServiceDescriptor(service, null, null, new SbbID("b", "v", "1"), null, null),
                new DeployableUnitDescriptor(
                        new DeployableUnitID("u"), new Date(0), new ComponentID[0]));
    }

    private static Stream<VendorExtensions> notifications() {
        TraceMBean trace = SilentMBean.of(TraceMBean.class);
        UsageMBean usage = SilentMBean.of(UsageMBean.class);
        return Stream.of(
                AlarmNotifications.raised(1),
                new TraceNotification("t", trace, SOURCE, "", TraceLevel.INFO, "m", null, 1, 2),
                new UsageNotification("t", usage, SOURCE, null, "p", true, 1, 2, 3),
                new SleeStateChangeNotification(
                        SilentMBean.of(SleeManagementMBean.class),
                        SleeState.RUNNING,
                        SleeState.STARTING,
                        1),
                new ServiceStateChangeNotification(
                        SilentMBean.of(ServiceManagementMBean.class),
                        new ServiceID("s", "v", "1"),
                        ServiceState.ACTIVE,
                        ServiceState.INACTIVE,
                        1),
                new ResourceAdaptorEntityStateChangeNotification(
                        SilentMBean.of(ResourceManagementMBean.class),
                        "e",
                        ResourceAdaptorEntityState.ACTIVE,
                        ResourceAdaptorEntityState.INACTIVE,
                        1));
    }

    /** Works the static switches that every class with vendor data has of its own. */
    private static void switchOn(VendorExtensions carrier, boolean out, boolean in)
            throws ReflectiveOperationException {
        Class<?> type = carrier.getClass();
        type.getMethod((out ? "enable" : "disable") + "VendorDataSerialization").invoke(null);
        type.getMethod((in ? "enable" : "disable") + "VendorDataDeserialization").invoke(null);
    }

    @AfterEach
    void switchAllOff() throws ReflectiveOperationException {
        for (VendorExtensions carrier : carriers().toList()) {
            switchOn(carrier, false, false);
        }
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void staysBehindUnlessBothSidesWantIt(VendorExtensions carrier) throws Exception {
        carrier.setVendorData("extra");
        assertThat(carrier.getVendorData()).isEqualTo("extra");
        assertThat(carrier.toString()).contains("vendor data=extra");

        assertThat(SerialCopy.of(carrier).getVendorData()).as("off to begin with").isNull();
        for (boolean out : new boolean[] {false, true}) {
            for (boolean in : new boolean[] {false, true}) {
                switchOn(carrier, out, in);
                VendorExtensions copy = SerialCopy.of(carrier);
                assertThat(copy.getVendorData())
                        .as("serialization %s, deserialization %s", out, in)
                        .isEqualTo(out && in ? "extra" : null);
                copy.setVendorData("extra");
                assertThat(copy).hasToString(carrier.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void isOptional(VendorExtensions carrier) throws Exception {
        carrier.setVendorData(null);
        switchOn(carrier, true, true);
        assertThat(SerialCopy.of(carrier).getVendorData()).isNull();
        assertThat(carrier.toString()).doesNotContain("vendor data");
    }

    @Test
    void switchesOfOneClassLeaveTheOthersAlone() throws Exception {
        Alarm.enableVendorDataSerialization();
        Alarm.enableVendorDataDeserialization();
        SampleStatistics statistics = new SampleStatistics();
        statistics.setVendorData("extra");
        assertThat(SerialCopy.of(statistics).getVendorData()).isNull();
    }

    private static byte[] ofUnknownClass() throws IOException {
        SampleStatistics statistics = new SampleStatistics(1, 2, 2, 2.0);
        statistics.setVendorData(new Blob());
        SampleStatistics.enableVendorDataSerialization();
        return SerialCopy.rename(SerialCopy.bytes(statistics), DATA, UNKNOWN);
    }

    @Test
    void isSkippedByAReaderThatLacksItsClass() throws Exception {
        SampleStatistics copy = SerialCopy.read(ofUnknownClass(), null);
        assertThat(copy.getVendorData()).isNull();
        assertThat(copy.getSampleCount()).isEqualTo(1);
    }

    @Test
    void isMissedByAReaderThatWantsItAndLacksItsClass() throws Exception {
        byte[] bytes = ofUnknownClass();
        SampleStatistics.enableVendorDataDeserialization();
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> SerialCopy.read(bytes, null))
                .withMessageContaining(UNKNOWN);
    }

    @Test
    void isLookedForByTheContextClassLoader() throws Exception {
        byte[] bytes = ofUnknownClass();
        SampleStatistics.enableVendorDataDeserialization();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        VendorLoader vendorLoader = new VendorLoader();
        thread.setContextClassLoader(vendorLoader);
        try {
            SampleStatistics copy = SerialCopy.read(bytes, null);
            assertThat(copy.getVendorData().getClass().getName()).isEqualTo(UNKNOWN);
            assertThat(copy.getVendorData().getClass().getClassLoader()).isSameAs(vendorLoader);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void passesTheFilterOfTheReader() throws Exception {
        SampleStatistics statistics = new SampleStatistics();
        statistics.setVendorData(new Blob());
        SampleStatistics.enableVendorDataSerialization();
        SampleStatistics.enableVendorDataDeserialization();
        byte[] bytes = SerialCopy.bytes(statistics);
        ObjectInputFilter noBlob = ObjectInputFilter.Config.createFilter("!" + DATA);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> SerialCopy.read(bytes, noBlob))
                .withMessageContaining("REJECTED");
    }

    @Test
    void mustBeSerializableToTravel() {
        SampleStatistics statistics = new SampleStatistics();
        statistics.setVendorData(new Object());
        SampleStatistics.enableVendorDataSerialization();
        assertThatExceptionOfType(NotSerializableException.class)
                .isThrownBy(() -> SerialCopy.bytes(statistics));
    }

    /** Knows one class that nobody else knows: a renamed copy of {@link Blob}. */
    private static final class VendorLoader extends ClassLoader {
        VendorLoader() {
            super(VendorDataTest.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!name.equals(UNKNOWN)) {
                throw new ClassNotFoundException(name);
            }
            String resource = DATA.replace('.', '/') + ".class";
            try (InputStream in = getResourceAsStream(resource)) {
                byte[] code = SerialCopy.rename(in.readAllBytes(), "$Blob", "$Blub");
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
