package io.patchbay.slee.container.management;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import javax.management.MBeanNotificationInfo;
import javax.management.MalformedObjectNameException;
import javax.management.Notification;
import javax.management.NotificationBroadcasterSupport;
import javax.management.NotificationEmitter;
import javax.management.ObjectName;

/**
 * Numbers and sends the notifications of one MBean. Thread-safe.
 *
 * <p>The source of each notification is the MBean's object name: the MBean itself could not travel
 * to a remote client.
 */
public final class Emitter {
    private final ObjectName source;
    private final NotificationBroadcasterSupport broadcaster;
    private final AtomicLong sequence = new AtomicLong();

    /**
     * Makes an emitter.
     *
     * @param source the MBean's object name
     * @param notifications what it emits
     */
    public Emitter(ObjectName source, MBeanNotificationInfo... notifications) {
        this.source = source;
        this.broadcaster = new NotificationBroadcasterSupport(notifications);
    }

    /**
     * Sends a notification.
     *
     * @param notification makes it from its sequence number, which starts at 1
     */
    public void send(LongFunction<? extends Notification> notification) {
        Notification numbered = notification.apply(sequence.incrementAndGet());
        numbered.setSource(source);
        broadcaster.sendNotification(numbered);
    }

    /**
     * The side for listeners.
     *
     * @return to be registered together with the MBean
     */
    public NotificationEmitter listeners() {
        return broadcaster;
    }

    /**
     * Makes an object name of a well-formed text.
     *
     * @param text a constant of the API, or one put together from constants and quoted values
     * @return the object name
     */
    public static ObjectName name(String text) {
        try {
            return new ObjectName(text);
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException("Not an object name: " + text, e);
        }
    }
}
