package javax.slee.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import javax.slee.ServiceID;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unchecked") // AssertJ takes ids and sources for Comparable
class StateChangeNotificationsTest {
    @Test
    void sleeStateChangeSurvivesTheWayToTheClient() throws Exception {
        SleeManagementMBean mbean = SilentMBean.of(SleeManagementMBean.class);
        SleeStateChangeNotification change =
                SerialCopy.of(
                        new SleeStateChangeNotification(
                                mbean, SleeState.RUNNING, SleeState.STARTING, 5));
        assertThat(change.getType()).isEqualTo("javax.slee.management.sleestatechange");
        assertThat(change.getNewState()).isSameAs(SleeState.RUNNING);
        assertThat(change.getOldState()).isSameAs(SleeState.STARTING);
        assertThat(change.getSequenceNumber()).isEqualTo(5);
        assertThat(change.getTimeStamp()).isPositive();
        assertThat(change.toString()).contains("Running", "Starting");
        assertThatNullPointerException()
                .isThrownBy(() -> new SleeStateChangeNotification(mbean, null, null, 1))
                .withMessage("newState");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SleeStateChangeNotification(
                                null, SleeState.RUNNING, SleeState.STARTING, 5));
    }

    @Test
    void serviceStateChangeSurvivesTheWayToTheClient() throws Exception {
        ServiceID service = new ServiceID("echo", "acme", "1.0");
        ServiceManagementMBean mbean = SilentMBean.of(ServiceManagementMBean.class);
        ServiceStateChangeNotification change =
                SerialCopy.of(
                        new ServiceStateChangeNotification(
                                mbean, service, ServiceState.STOPPING, ServiceState.ACTIVE, 5));
        assertThat(change.getType()).isEqualTo("javax.slee.management.servicestatechange");
        assertThat(change.getService()).isEqualTo(service);
        assertThat(change.getNewState()).isSameAs(ServiceState.STOPPING);
        assertThat(change.getOldState()).isSameAs(ServiceState.ACTIVE);
        assertThat(change.getMessage()).contains("echo", "Active", "Stopping");
        assertThat(change.toString()).contains("echo", "Active", "Stopping");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new ServiceStateChangeNotification(
                                mbean, null, ServiceState.ACTIVE, ServiceState.ACTIVE, 1))
                .withMessage("service");
    }

    @Test
    void entityStateChangeSurvivesTheWayToTheClient() throws Exception {
        ResourceManagementMBean mbean = SilentMBean.of(ResourceManagementMBean.class);
        ResourceAdaptorEntityStateChangeNotification change =
                SerialCopy.of(
                        new ResourceAdaptorEntityStateChangeNotification(
                                mbean,
                                "sip",
                                ResourceAdaptorEntityState.ACTIVE,
                                ResourceAdaptorEntityState.INACTIVE,
                                5));
        assertThat(change.getType())
                .isEqualTo("javax.slee.management.resourceadaptorentitystatechange");
        assertThat(change.getEntityName()).isEqualTo("sip");
        assertThat(change.getNewState()).isSameAs(ResourceAdaptorEntityState.ACTIVE);
        assertThat(change.getOldState()).isSameAs(ResourceAdaptorEntityState.INACTIVE);
        assertThat(change.toString()).contains("sip", "Active", "Inactive");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new ResourceAdaptorEntityStateChangeNotification(
                                mbean, "sip", ResourceAdaptorEntityState.ACTIVE, null, 1))
                .withMessage("oldState");
    }
}
