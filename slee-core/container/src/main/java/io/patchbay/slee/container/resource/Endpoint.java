package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.ActivityKey.RaActivity;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.activity.EventRefusedException;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.facilities.lookup.EventLookup;
import io.patchbay.slee.container.facilities.lookup.FireableEvent;
import io.patchbay.slee.container.resource.EntityActivities.Slot;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javax.slee.Address;
import javax.slee.UnrecognizedEventException;
import javax.slee.resource.ActivityFlags;
import javax.slee.resource.ActivityHandle;
import javax.slee.resource.EventFlags;
import javax.slee.resource.FireEventException;
import javax.slee.resource.FireableEventType;
import javax.slee.resource.IllegalEventException;
import javax.slee.resource.ReceivableService;
import javax.slee.resource.SleeEndpoint;
import org.jspecify.annotations.Nullable;

/**
 * The door through which one entity starts activities, fires events and ends activities.
 *
 * <p>Thread-safe. Firing costs one look-up of the handle and allocates nothing but the event on its
 * way, unless call-backs are asked for. Specification: 15.13, 15.14.
 */
final class Endpoint implements SleeEndpoint {
    private static final int EVENT_FLAGS =
            EventFlags.SLEE_MAY_MARSHAL | EventReport.REQUESTS | EventFlags.VENDOR_FLAGS_MASK;
    private static final int ACTIVITY_FLAGS =
            ActivityFlags.SLEE_MAY_MARSHAL
                    | ActivityFlags.REQUEST_ENDED_CALLBACK
                    | ActivityFlags.REQUEST_ACTIVITY_UNREFERENCED_CALLBACK
                    | ActivityFlags.VENDOR_FLAGS_MASK;

    private final String entity;
    private final EntityActivities activities;
    private final GuardedAdaptor adaptor;
    private final EventLookup lookup;
    private final BooleanSupplier mayStart;
    private final Transactions transactions;
    private final ActivityContexts contexts;
    private final EventPort events;

    Endpoint(
            String entity,
            EntityActivities activities,
            GuardedAdaptor adaptor,
            EventLookup lookup,
            BooleanSupplier mayStart,
            RaPorts ports) {
        this.entity = entity;
        this.activities = activities;
        this.adaptor = adaptor;
        this.lookup = lookup;
        this.mayStart = mayStart;
        this.transactions = ports.transactions();
        this.contexts = ports.contexts();
        this.events = ports.events();
    }

    @Override
    public void startActivity(ActivityHandle handle, Object activity) {
        startActivity(handle, activity, ActivityFlags.NO_FLAGS);
    }

    @Override
    public void startActivity(ActivityHandle handle, Object activity, int flags) {
        checkStart(handle, activity, flags);
        Slot slot = take(handle);
        start(handle, slot, () -> contexts.start(key(handle), activities, flags));
    }

    @Override
    public void startActivitySuspended(ActivityHandle handle, Object activity) {
        startActivitySuspended(handle, activity, ActivityFlags.NO_FLAGS);
    }

    @Override
    public void startActivitySuspended(ActivityHandle handle, Object activity, int flags) {
        checkStart(handle, activity, flags);
        ActiveTransaction tx = transactions.mandatory();
        Slot slot = take(handle);
        start(handle, slot, () -> contexts.startSuspended(tx, key(handle), activities, flags));
    }

    @Override
    public void startActivityTransacted(ActivityHandle handle, Object activity) {
        startActivityTransacted(handle, activity, ActivityFlags.NO_FLAGS);
    }

    @Override
    public void startActivityTransacted(ActivityHandle handle, Object activity, int flags) {
        checkStart(handle, activity, flags);
        ActiveTransaction tx = transactions.mandatory();
        Slot slot = take(handle);
        start(handle, slot, () -> contexts.startTransacted(tx, key(handle), activities, flags));
        tx.onRollback(() -> activities.remove(handle, slot));
        tx.afterRollback(activities::settled);
    }

    private void start(ActivityHandle handle, Slot slot, Start start) {
        try {
            slot.fill(start.run());
        } catch (RuntimeException refused) {
            activities.giveBack(handle, slot);
            throw refused;
        }
    }

    private Slot take(ActivityHandle handle) {
        Slot slot = activities.take(handle);
        if (!mayStart.getAsBoolean()) {
            activities.giveBack(handle, slot);
            throw new IllegalStateException(
                    "Resource adaptor entity "
                            + entity
                            + " cannot start activity "
                            + handle
                            + ": activities can be started between raActive and raStopping only");
        }
        return slot;
    }

    private void checkStart(ActivityHandle handle, Object activity, int flags) {
        Objects.requireNonNull(handle, "activity handle");
        Objects.requireNonNull(activity, "activity");
        if ((flags & ~ACTIVITY_FLAGS) != 0) {
            throw new IllegalArgumentException(
                    "Resource adaptor entity "
                            + entity
                            + " cannot start activity "
                            + handle
                            + " with flags 0x"
                            + Integer.toHexString(flags)
                            + ": use the constants of ActivityFlags");
        }
    }

    private RaActivity key(ActivityHandle handle) {
        return new RaActivity(entity, handle);
    }

    @Override
    public void suspendActivity(ActivityHandle handle) {
        Objects.requireNonNull(handle, "activity handle");
        ActiveTransaction tx = transactions.mandatory();
        contexts.suspend(tx, activities.context(handle));
    }

    @Override
    public void endActivity(ActivityHandle handle) {
        events.end(activities.context(Objects.requireNonNull(handle, "activity handle")));
    }

    @Override
    public void endActivityTransacted(ActivityHandle handle) {
        Objects.requireNonNull(handle, "activity handle");
        ActiveTransaction tx = transactions.mandatory();
        events.end(tx, activities.context(handle));
    }

    @Override
    public void fireEvent(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            @Nullable Address address,
            @Nullable ReceivableService service)
            throws FireEventException {
        fireEvent(handle, type, event, address, service, EventFlags.NO_FLAGS);
    }

    @Override
    public void fireEvent(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags)
            throws FireEventException {
        checkEvent(handle, type, event, flags);
        ActivityContext context = activities.context(handle);
        try {
            events.fire(context, fired(handle, type, event, address, service, flags));
        } catch (EventRefusedException refused) {
            throw refusal(refused);
        }
    }

    @Override
    public void fireEventTransacted(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            @Nullable Address address,
            @Nullable ReceivableService service)
            throws FireEventException {
        fireEventTransacted(handle, type, event, address, service, EventFlags.NO_FLAGS);
    }

    @Override
    public void fireEventTransacted(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags)
            throws FireEventException {
        checkEvent(handle, type, event, flags);
        ActiveTransaction tx = transactions.mandatory();
        ActivityContext context = activities.context(handle);
        try {
            events.fire(tx, context, fired(handle, type, event, address, service, flags));
        } catch (EventRefusedException refused) {
            throw refusal(refused);
        }
    }

    private FiredEvent fired(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags) {
        return new FiredEvent(
                type.getEventType(),
                event,
                address,
                service == null ? null : service.getService(),
                flags,
                (flags & EventReport.REQUESTS) == 0
                        ? null
                        : new EventReport(adaptor, handle, type, service));
    }

    private void checkEvent(
            ActivityHandle handle, FireableEventType type, Object event, int flags) {
        Objects.requireNonNull(handle, "activity handle");
        Objects.requireNonNull(type, "event type");
        Objects.requireNonNull(event, "event");
        if ((flags & ~EVENT_FLAGS) != 0) {
            throw new IllegalArgumentException(
                    "Resource adaptor entity "
                            + entity
                            + " cannot fire "
                            + type.getEventType()
                            + " with flags 0x"
                            + Integer.toHexString(flags)
                            + ": use the constants of EventFlags, and leave SBB_PROCESSED_EVENT to"
                            + " the SLEE");
        }
        FireableEvent known =
                type instanceof FireableEvent own && own.isFrom(lookup) ? own : lookedUp(type);
        if (!known.eventClass().isInstance(event)) {
            throw new IllegalEventException(
                    "Resource adaptor entity "
                            + entity
                            + " fires "
                            + type.getEventType()
                            + " with an object of "
                            + event.getClass().getName()
                            + "; expected is "
                            + known.eventClass().getName()
                            + " of the event type's class loader");
        }
    }

    private FireableEvent lookedUp(FireableEventType foreign) {
        try {
            return lookup.getFireableEventType(foreign.getEventType());
        } catch (UnrecognizedEventException refused) {
            throw new IllegalEventException(refused.getMessage(), refused);
        }
    }

    private static FireEventException refusal(EventRefusedException refused) {
        FireEventException exception = new FireEventException(refused.getMessage());
        exception.initCause(refused);
        return exception;
    }

    /** Makes the activity context. */
    @FunctionalInterface
    private interface Start {
        ActivityContext run();
    }
}
