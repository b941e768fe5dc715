package io.patchbay.slee.container.facilities.alarm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javax.slee.facilities.AlarmLevel;
import javax.slee.management.Alarm;
import javax.slee.management.NotificationSource;
import org.jspecify.annotations.Nullable;

/**
 * The active alarms of the SLEE. Thread-safe.
 *
 * <p>Alarms are rare, so one lock does; listeners are called outside of it. Specification: 13.2.
 */
public final class AlarmTable {
    private final LongSupplier clockMillis;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Identity, Alarm> active = new LinkedHashMap<>();
    private final Map<String, Identity> byId = new LinkedHashMap<>();
    private final List<AlarmListener> listeners = new CopyOnWriteArrayList<>();
    private long raised;

    /**
     * Makes an empty table.
     *
     * @param clockMillis the time in milliseconds since 1970
     */
    public AlarmTable(LongSupplier clockMillis) {
        this.clockMillis = clockMillis;
    }

    /**
     * Adds a listener.
     *
     * @param listener is told about every alarm from now on
     */
    public void addListener(AlarmListener listener) {
        listeners.add(listener);
    }

    /**
     * Raises an alarm; does nothing if it is active already.
     *
     * @param source who raises it
     * @param type the kind of trouble
     * @param instance which thing is in trouble
     * @param level how bad it is, not CLEAR
     * @param message the text
     * @param cause what led to it, if known
     * @return the id of the active alarm
     * @throws IllegalArgumentException if the level is CLEAR
     */
    public String raise(
            NotificationSource source,
            String type,
            String instance,
            AlarmLevel level,
            String message,
            @Nullable Throwable cause) {
        Identity identity = new Identity(source, type, instance);
        Objects.requireNonNull(message, "message");
        if (level.isClear()) {
            throw new IllegalArgumentException(
                    "Cannot raise alarm " + identity + " with level Clear; use clearAlarm");
        }
        Alarm alarm;
        lock.lock();
        try {
            Alarm known = active.get(identity);
            if (known != null) {
                return known.getAlarmID();
            }
            String id = Long.toString(++raised);
            long now = clockMillis.getAsLong();
            alarm = new Alarm(id, source, type, instance, level, message, cause, now);
            active.put(identity, alarm);
            byId.put(id, identity);
        } finally {
            lock.unlock();
        }
        listeners.forEach(listener -> listener.raised(alarm));
        return alarm.getAlarmID();
    }

    /**
     * Passes on an alarm of SLEE 1.0.
     *
     * @param alarm what a component reported
     */
    public void report(ComponentAlarm alarm) {
        listeners.forEach(listener -> listener.reported(alarm));
    }

    /**
     * Clears the alarms that match.
     *
     * @param which tells which
     * @return how many were cleared
     */
    public int clear(Predicate<Alarm> which) {
        List<Alarm> cleared = new ArrayList<>();
        lock.lock();
        try {
            active.values()
                    .removeIf(alarm -> {
                        boolean matches = which.test(alarm);
                        if (matches) {
                            byId.remove(alarm.getAlarmID());
                            cleared.add(alarm);
                        }
                        return matches;
                    });
        } finally {
            lock.unlock();
        }
        cleared.forEach(alarm -> listeners.forEach(listener -> listener.cleared(alarm)));
        return cleared.size();
    }

    /**
     * Clears all alarms of a source.
     *
     * @param source who raised them
     * @return how many were cleared
     */
    public int clear(NotificationSource source) {
        Objects.requireNonNull(source, "source");
        return clear(alarm -> alarm.getNotificationSource().equals(source));
    }

    /**
     * Clears all alarms of a source and type.
     *
     * @param source who raised them
     * @param type the type
     * @return how many were cleared
     */
    public int clear(NotificationSource source, String type) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(type, "type");
        return clear(alarm ->
                alarm.getNotificationSource().equals(source) && alarm.getAlarmType().equals(type));
    }

    /**
     * Finds an active alarm.
     *
     * @param id the id that {@link #raise} returned
     * @return the alarm, empty if none is active under this id
     */
    public Optional<Alarm> find(String id) {
        Objects.requireNonNull(id, "alarm id");
        lock.lock();
        try {
            return Optional.ofNullable(byId.get(id)).map(active::get);
        } finally {
            lock.unlock();
        }
    }

    /**
     * The active alarms.
     *
     * @return oldest first
     */
    public List<Alarm> active() {
        lock.lock();
        try {
            return List.copyOf(active.values());
        } finally {
            lock.unlock();
        }
    }

    /** What makes two alarms the same. */
    private record Identity(NotificationSource source, String type, String instance) {
        Identity {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(type, "alarm type");
            Objects.requireNonNull(instance, "instance id");
        }
    }
}
