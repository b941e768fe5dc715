package io.patchbay.slee.testkit.whole;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.MBeanServerConnection;
import javax.management.MalformedObjectNameException;
import javax.management.Notification;
import javax.management.ObjectName;
import javax.slee.management.AlarmMBean;
import javax.slee.management.DeploymentMBean;
import javax.slee.management.ProfileProvisioningMBean;
import javax.slee.management.ResourceManagementMBean;
import javax.slee.management.ServiceManagementMBean;
import javax.slee.management.SleeManagementMBean;
import javax.slee.management.TraceMBean;

/** Somebody who knows of the SLEE only its MBeans and their normative names. */
record Administrator(MBeanServerConnection server) {
    SleeManagementMBean slee() {
        return bean(SleeManagementMBean.OBJECT_NAME, SleeManagementMBean.class);
    }

    DeploymentMBean deployment() {
        return bean(DeploymentMBean.OBJECT_NAME, DeploymentMBean.class);
    }

    ServiceManagementMBean services() {
        return bean(ServiceManagementMBean.OBJECT_NAME, ServiceManagementMBean.class);
    }

    ResourceManagementMBean resources() {
        return bean(ResourceManagementMBean.OBJECT_NAME, ResourceManagementMBean.class);
    }

    ProfileProvisioningMBean profiles() {
        return bean(ProfileProvisioningMBean.OBJECT_NAME, ProfileProvisioningMBean.class);
    }

    AlarmMBean alarms() {
        return bean(AlarmMBean.OBJECT_NAME, AlarmMBean.class);
    }

    TraceMBean traces() {
        return bean(TraceMBean.OBJECT_NAME, TraceMBean.class);
    }

    <T> T bean(String name, Class<T> type) {
        return bean(name(name), type);
    }

    <T> T bean(ObjectName name, Class<T> type) {
        return JMX.newMBeanProxy(server, name, type);
    }

    /** Every notification of an MBean from now on. */
    List<Notification> listen(String name) throws JMException, IOException {
        return listen(name(name));
    }

    List<Notification> listen(ObjectName name) throws JMException, IOException {
        List<Notification> heard = new CopyOnWriteArrayList<>();
        server.addNotificationListener(
                name, (notification, back) -> heard.add(notification), null, null);
        return heard;
    }

    static ObjectName name(String text) {
        try {
            return new ObjectName(text);
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
