package io.patchbay.slee.container.management.usage;

import io.patchbay.slee.container.facilities.usage.UsageParameterSet;
import io.patchbay.slee.container.facilities.usage.UsageSets;
import io.patchbay.slee.container.management.Emitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.management.InstanceAlreadyExistsException;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.slee.management.ManagementException;
import javax.slee.management.NotificationSource;
import javax.slee.management.ProfileTableNotification;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.SbbNotification;
import javax.slee.management.SubsystemNotification;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import javax.slee.usage.UsageMBean;
import javax.slee.usage.UsageNotificationManagerMBean;

/**
 * Registers the MBeans of usage parameters when somebody asks for them, and takes them away.
 *
 * <p>Thread-safe. Specification: 11.5, 14.9.
 */
public final class UsageMBeans {
    private final MBeanServer server;
    private final LongSupplier clockMillis;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<ObjectName, Opened> opened = new HashMap<>();

    /**
     * Starts without MBeans.
     *
     * @param server where they are registered
     * @param clockMillis the time in milliseconds since 1970
     */
    public UsageMBeans(MBeanServer server, LongSupplier clockMillis) {
        this.server = server;
        this.clockMillis = clockMillis;
    }

    /**
     * The MBean of a default set.
     *
     * @param sets all sets of the notification source
     * @return its object name; it is registered now
     * @throws ManagementException if it cannot be registered
     */
    public ObjectName usage(UsageSets sets) throws ManagementException {
        return usage(sets.defaultSet());
    }

    /**
     * The MBean of a named set.
     *
     * @param sets all sets of the notification source
     * @param set the set's name
     * @return its object name; it is registered now
     * @throws UnrecognizedUsageParameterSetNameException if there is no such set
     * @throws ManagementException if it cannot be registered
     */
    public ObjectName usage(UsageSets sets, String set)
            throws UnrecognizedUsageParameterSetNameException, ManagementException {
        return usage(sets.set(set));
    }

    private ObjectName usage(UsageParameterSet set) throws ManagementException {
        ObjectName name = name(set.sets().source(), set.name());
        return open(
                name,
                set.sets().source(),
                () -> {
                    SetMBean bean = new SetMBean(this, name, set, clockMillis);
                    return new Opened(set.sets().source(), bean.mbean(), bean::release);
                });
    }

    /**
     * The MBean that switches the notifications of a source.
     *
     * @param sets all sets of the notification source
     * @return its object name; it is registered now
     * @throws ManagementException if it cannot be registered
     */
    public ObjectName switches(UsageSets sets) throws ManagementException {
        ObjectName name =
                Emitter.name(
                        UsageNotificationManagerMBean.BASE_OBJECT_NAME
                                + ','
                                + properties(sets.source()));
        return open(
                name,
                sets.source(),
                () -> new Opened(sets.source(), SwitchesMBean.of(this, name, sets), () -> {}));
    }

    /**
     * Registers another MBean that comes and goes with a source.
     *
     * @param name its object name
     * @param source whom it is about
     * @param bean makes it
     * @return the object name; it is registered now
     * @throws ManagementException if it cannot be registered
     */
    ObjectName other(ObjectName name, Object source, Supplier<Object> bean)
            throws ManagementException {
        return open(name, source, () -> new Opened(source, bean.get(), () -> {}));
    }

    /**
     * Takes away all MBeans that are about a source that is gone: a notification source, or the id
     * of a service.
     *
     * @param source whom they are about
     * @throws ManagementException if one cannot be unregistered
     */
    public void remove(Object source) throws ManagementException {
        lock.lock();
        try {
            for (Map.Entry<ObjectName, Opened> entry : Map.copyOf(opened).entrySet()) {
                if (entry.getValue().source.equals(source)) {
                    close(entry.getKey());
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes all MBeans away.
     *
     * @throws ManagementException if one cannot be unregistered
     */
    public void close() throws ManagementException {
        lock.lock();
        try {
            for (ObjectName name : List.copyOf(opened.keySet())) {
                close(name);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes away the MBean of a named set that is gone. */
    void removed(NotificationSource source, String set) throws ManagementException {
        close(name(source, Optional.of(set)));
    }

    /** Takes one MBean away, if it is there. */
    void close(ObjectName name) throws ManagementException {
        lock.lock();
        try {
            Opened bean = opened.remove(name);
            if (bean != null) {
                bean.release.run();
                server.unregisterMBean(name);
            }
        } catch (InstanceNotFoundException gone) {
            // Somebody else unregistered it, which is what was wanted.
            return;
        } catch (JMException e) {
            throw new ManagementException("Cannot unregister " + name, e);
        } finally {
            lock.unlock();
        }
    }

    private ObjectName open(ObjectName name, Object source, Supplier<Opened> bean)
            throws ManagementException {
        lock.lock();
        try {
            if (opened.containsKey(name) && server.isRegistered(name)) {
                return name;
            }
            Opened made = bean.get();
            server.registerMBean(made.bean, name);
            opened.put(name, made);
            return name;
        } catch (InstanceAlreadyExistsException e) {
            throw new ManagementException(
                    "Cannot register the usage MBean of " + source + ": " + name + " is taken", e);
        } catch (JMException e) {
            throw new ManagementException("Cannot register " + name, e);
        } finally {
            lock.unlock();
        }
    }

    private static ObjectName name(NotificationSource source, Optional<String> set) {
        String suffix =
                set.map(s ->
                                ','
                                        + UsageMBean.USAGE_PARAMETER_SET_NAME_KEY
                                        + '='
                                        + ObjectName.quote(s))
                        .orElse("");
        return Emitter.name(UsageMBean.BASE_OBJECT_NAME + ',' + properties(source) + suffix);
    }

    private static String properties(NotificationSource source) {
        return switch (source) {
            case SbbNotification sbb -> sbb.getUsageMBeanProperties();
            case ResourceAdaptorEntityNotification entity -> entity.getUsageMBeanProperties();
            case ProfileTableNotification table ->
                    UsageMBean.NOTIFICATION_SOURCE_KEY
                            + '='
                            + ProfileTableNotification.USAGE_NOTIFICATION_TYPE
                            + ','
                            + ProfileTableNotification.PROFILE_TABLE_NAME_KEY
                            + '='
                            + ObjectName.quote(table.getProfileTableName());
            case SubsystemNotification subsystem -> subsystem.getUsageMBeanProperties();
            default -> throw new IllegalArgumentException("No usage MBean is known for " + source);
        };
    }

    /** One registered MBean. */
    private record Opened(Object source, Object bean, Runnable release) {}
}
