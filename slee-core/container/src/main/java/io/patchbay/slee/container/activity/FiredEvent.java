package io.patchbay.slee.container.activity;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.slee.Address;
import javax.slee.EventTypeID;
import javax.slee.ServiceID;
import javax.slee.resource.FailureReason;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to SBBs. Thread-safe; immutable but for its reference count.
 *
 * <p>Specification: 8.4 and 15.14.
 */
public final class FiredEvent {
    private final EventTypeID type;
    private final Object event;
    private final @Nullable Address address;
    private final @Nullable ServiceID service;
    private final int flags;
    private final @Nullable EventCallbacks callbacks;
    private final FiredEvent origin;
    private final @Nullable AtomicInteger references;

    /**
     * Makes an event.
     *
     * @param type its type
     * @param event the event object
     * @param address the default address, if any
     * @param service the only service that shall get it, null for all
     * @param flags {@code javax.slee.resource.EventFlags}
     * @param callbacks who wants to be told, if anybody
     */
    public FiredEvent(
            EventTypeID type,
            Object event,
            @Nullable Address address,
            @Nullable ServiceID service,
            int flags,
            @Nullable EventCallbacks callbacks) {
        this.type = Objects.requireNonNull(type, "event type");
        this.event = Objects.requireNonNull(event, "event");
        this.address = address;
        this.service = service;
        this.flags = flags;
        this.callbacks = callbacks;
        this.origin = this;
        this.references = callbacks == null ? null : new AtomicInteger(1);
    }

    private FiredEvent(
            FiredEvent origin,
            EventTypeID type,
            @Nullable Address address,
            @Nullable ServiceID service) {
        this.type = type;
        this.event = origin.event;
        this.address = address;
        this.service = service;
        this.flags = 0;
        this.callbacks = null;
        this.origin = origin;
        this.references = null;
    }

    /**
     * Fires the same event object again; the event is unreferenced only after the last one.
     *
     * @param type the type it is fired as
     * @param address the default address, if any
     * @param service the only service that shall get it, null for all
     * @return another event that shares the reference of this one
     */
    public FiredEvent again(
            EventTypeID type, @Nullable Address address, @Nullable ServiceID service) {
        origin.retain();
        return new FiredEvent(origin, type, address, service);
    }

    /**
     * The type.
     *
     * @return the id of the event type
     */
    public EventTypeID type() {
        return type;
    }

    /**
     * The event object.
     *
     * @return the object that the event's author passed
     */
    public Object event() {
        return event;
    }

    /**
     * The default address.
     *
     * @return the address, null if there is none
     */
    public @Nullable Address address() {
        return address;
    }

    /**
     * The only service that shall get the event.
     *
     * @return the service, null for all services
     */
    public @Nullable ServiceID service() {
        return service;
    }

    /**
     * What the adaptor asked for.
     *
     * @return {@code javax.slee.resource.EventFlags}
     */
    public int flags() {
        return flags;
    }

    /**
     * Tells the one who fired it that it was processed.
     *
     * @param extraFlags flags to add, such as {@code SBB_PROCESSED_EVENT}
     */
    public void processed(int extraFlags) {
        if (callbacks != null) {
            callbacks.successful(this, flags | extraFlags);
        }
        release();
    }

    /**
     * Tells the one who fired it that it was not processed.
     *
     * @param extraFlags flags to add, such as {@code SBB_PROCESSED_EVENT}
     * @param reason why
     */
    public void failed(int extraFlags, FailureReason reason) {
        if (callbacks != null) {
            callbacks.failed(this, flags | extraFlags, reason);
        }
        release();
    }

    /** Keeps the event referenced, once more. */
    public void retain() {
        if (origin.references != null) {
            origin.references.incrementAndGet();
        }
    }

    /** Gives one reference back; the last one tells the one who fired the event. */
    public void release() {
        if (origin.references != null
                && origin.references.decrementAndGet() == 0
                && origin.callbacks != null) {
            origin.callbacks.unreferenced(origin, origin.flags);
        }
    }

    @Override
    public String toString() {
        return type.getName() + "(" + event.getClass().getSimpleName() + ")";
    }
}
