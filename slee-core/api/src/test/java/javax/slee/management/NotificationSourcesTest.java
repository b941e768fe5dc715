package javax.slee.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import javax.management.ObjectName;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.usage.UsageMBean;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unchecked") // AssertJ takes ids and sources for Comparable
class NotificationSourcesTest {
    private static final ServiceID SERVICE = new ServiceID("echo", "acme", "1.0");
    private static final SbbID SBB = new SbbID("echo sbb", "acme", "2.0");

    /** All different, in the order that compareTo promises: class name, then identity. */
    private static List<NotificationSource> inOrder() {
        return List.of(
                new ProfileTableNotification("a"),
                new ProfileTableNotification("b"),
                new ResourceAdaptorEntityNotification("a"),
                new ResourceAdaptorEntityNotification("b"),
                new SbbNotification(SERVICE, new SbbID("echo sbb", "acme", "1.0")),
                new SbbNotification(SERVICE, SBB),
                new SbbNotification(new ServiceID("fax", "acme", "1.0"), SBB),
                new SubsystemNotification("a"),
                new SubsystemNotification("b"));
    }

    @Test
    void sortsByKindThenByIdentity() {
        List<NotificationSource> shuffled = new ArrayList<>(inOrder());
        Collections.reverse(shuffled);
        assertThat(new TreeSet<>(shuffled)).containsExactlyElementsOf(inOrder());
    }

    @Test
    void equalsExactlyItselfAndItsCopies() throws Exception {
        for (NotificationSource source : inOrder()) {
            NotificationSource copy = SerialCopy.of(source);
            assertThat(copy)
                    .isNotSameAs(source)
                    .isEqualTo(source)
                    .hasSameHashCodeAs(source)
                    .hasToString(source.toString());
            assertThat(copy.compareTo(source)).isZero();
            assertThat(inOrder()).filteredOn(source::equals).hasSize(1);
            assertThat(source).isNotEqualTo(null);
        }
    }

    @Test
    void refusesToCompareWithAnythingElse() {
        for (NotificationSource source : inOrder()) {
            assertThatExceptionOfType(ClassCastException.class)
                    .isThrownBy(() -> source.compareTo("a"));
            assertThatNullPointerException().isThrownBy(() -> source.compareTo(null));
        }
    }

    @Test
    void refusesNullIdentity() {
        assertThatNullPointerException().isThrownBy(() -> new ProfileTableNotification(null));
        assertThatNullPointerException()
                .isThrownBy(() -> new ResourceAdaptorEntityNotification(null));
        assertThatNullPointerException().isThrownBy(() -> new SubsystemNotification(null));
        assertThatNullPointerException().isThrownBy(() -> new SbbNotification(null, SBB));
        assertThatNullPointerException().isThrownBy(() -> new SbbNotification(SERVICE, null));
    }

    @Test
    void namesItsNotificationTypesAfterItsKind() {
        assertTypes(new SbbNotification(SERVICE, SBB), "sbb");
        assertTypes(new ResourceAdaptorEntityNotification("e"), "raentity");
        assertTypes(new ProfileTableNotification("t"), "profiletable");
        assertTypes(new SubsystemNotification("s"), "subsystem");
    }

    private static void assertTypes(NotificationSource source, String kind) {
        assertThat(source.getAlarmNotificationType())
                .isEqualTo(AlarmMBean.ALARM_NOTIFICATION_TYPE + "." + kind);
        assertThat(source.getTraceNotificationType())
                .isEqualTo(TraceMBean.TRACE_NOTIFICATION_TYPE + "." + kind);
        assertThat(source.getUsageNotificationType())
                .isEqualTo("javax.slee.management.usage." + kind);
    }

    @Test
    void tellsItsIdentity() {
        SbbNotification sbb = new SbbNotification(SERVICE, SBB);
        assertThat(sbb.getService()).isEqualTo(SERVICE);
        assertThat(sbb.getSbb()).isEqualTo(SBB);
        assertThat(sbb.toString()).contains("echo", "echo sbb");
        assertThat(new ProfileTableNotification("t").getProfileTableName()).isEqualTo("t");
        assertThat(new ResourceAdaptorEntityNotification("e").getEntityName()).isEqualTo("e");
        assertThat(new SubsystemNotification("s").getSubsystemName()).isEqualTo("s");
    }

    @Test
    void usageMBeanPropertiesCompleteAnObjectName() throws Exception {
        ObjectName sbb = usageName(new SbbNotification(SERVICE, SBB).getUsageMBeanProperties());
        assertThat(sbb.getKeyProperty("notificationSource"))
                .isEqualTo(SbbNotification.USAGE_NOTIFICATION_TYPE);
        assertThat(ObjectName.unquote(sbb.getKeyProperty("serviceName"))).isEqualTo("echo");
        assertThat(ObjectName.unquote(sbb.getKeyProperty("serviceVendor"))).isEqualTo("acme");
        assertThat(ObjectName.unquote(sbb.getKeyProperty("serviceVersion"))).isEqualTo("1.0");
        assertThat(ObjectName.unquote(sbb.getKeyProperty("sbbName"))).isEqualTo("echo sbb");
        assertThat(ObjectName.unquote(sbb.getKeyProperty("sbbVendor"))).isEqualTo("acme");
        assertThat(ObjectName.unquote(sbb.getKeyProperty("sbbVersion"))).isEqualTo("2.0");

        String odd = "a,b=c*\"d\"";
        ObjectName entity =
                usageName(new ResourceAdaptorEntityNotification(odd).getUsageMBeanProperties());
        assertThat(ObjectName.unquote(entity.getKeyProperty("raEntityName"))).isEqualTo(odd);
        assertThat(entity.isPattern()).isFalse();

        ObjectName subsystem = usageName(SubsystemNotification.getUsageMBeanProperties("router"));
        assertThat(ObjectName.unquote(subsystem.getKeyProperty("subsystemName")))
                .isEqualTo("router");
    }

    private static ObjectName usageName(String properties) throws Exception {
        return new ObjectName(UsageMBean.BASE_OBJECT_NAME + "," + properties);
    }
}
