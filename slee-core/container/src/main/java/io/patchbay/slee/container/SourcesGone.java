package io.patchbay.slee.container;

import io.patchbay.slee.container.facilities.alarm.AlarmTable;
import io.patchbay.slee.container.facilities.trace.Tracers;
import io.patchbay.slee.container.management.usage.UsageMBeans;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.slee.ServiceID;
import javax.slee.management.ManagementException;
import javax.slee.management.NotificationSource;

/**
 * Cleans up after notification sources that are gone: their alarms, tracers and usage MBeans, which
 * would keep their classes alive. Thread-safe.
 *
 * @param alarms all alarms
 * @param tracers all tracers
 * @param usage the usage MBeans that are open
 */
record SourcesGone(AlarmTable alarms, Tracers tracers, UsageMBeans usage) {
    private static final Logger LOG = System.getLogger(SourcesGone.class.getName());

    void gone(NotificationSource source) {
        alarms.clear(source);
        tracers.remove(source);
        closeUsage(source);
    }

    void gone(ServiceID service) {
        closeUsage(service);
    }

    private void closeUsage(Object source) {
        try {
            usage.remove(source);
        } catch (ManagementException e) {
            LOG.log(Level.WARNING, "A usage MBean of " + source + " remains, which is gone", e);
        }
    }
}
