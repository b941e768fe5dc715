package io.patchbay.slee.container.management.usage;

import io.patchbay.slee.container.codegen.UsageParameter;
import io.patchbay.slee.container.facilities.usage.UsageSets;
import java.util.List;
import javax.management.ObjectName;
import javax.slee.management.NotificationSource;

/**
 * The MBean that switches usage notifications, with an attribute for each parameter. Stateless.
 *
 * <p>Specification: 11.5; {@code javax.slee.usage.UsageNotificationManagerMBean}.
 */
final class SwitchesMBean {
    private SwitchesMBean() {}

    static Object of(UsageMBeans beans, ObjectName name, UsageSets sets) {
        AssembledMBean bean =
                new AssembledMBean("Switches of the usage notifications of " + sets.source());
        bean.attribute("NotificationSource", NotificationSource.class, sets::source);
        bean.operation(
                "close",
                () -> {
                    beans.close(name);
                    return null;
                });
        List<UsageParameter> parameters = sets.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            int index = i;
            bean.attribute(
                    SetMBean.capitalized(parameters.get(i).name()) + "NotificationsEnabled",
                    boolean.class,
                    () -> sets.notifies(index),
                    enabled -> sets.notifies(index, (Boolean) enabled));
        }
        return bean;
    }
}
