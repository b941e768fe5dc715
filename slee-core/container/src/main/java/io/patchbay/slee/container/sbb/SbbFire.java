package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.EventRefusedException;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.EventTypeID;
import javax.slee.ServiceID;
import javax.slee.resource.ActivityIsEndingException;
import javax.slee.resource.EventFlags;
import org.jspecify.annotations.Nullable;

/** Fires an event for an SBB. Stateless. Specification: 8.4.1. */
final class SbbFire {
    private SbbFire() {}

    static void fire(
            ActiveTransaction tx,
            ServiceSbb sbb,
            int index,
            Object event,
            ActivityContextInterface aci,
            @Nullable Address address,
            @Nullable ServiceID service) {
        EventTypeID type = sbb.descriptor().events().get(index).eventType();
        ActivityContext context = sbb.room().contexts().of(aci);
        FiredEvent fired = fired(tx, type, event, address, service);
        try {
            sbb.room().events().fire(tx, context, fired);
        } catch (ActivityIsEndingException e) {
            fired.release();
            throw new IllegalStateException(e.getMessage(), e);
        } catch (EventRefusedException e) {
            fired.release();
            throw e;
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same object shares the reference, not an equal one
    private static FiredEvent fired(
            ActiveTransaction tx,
            EventTypeID type,
            Object event,
            @Nullable Address address,
            @Nullable ServiceID service) {
        if (tx.companion() instanceof SbbWork work) {
            FiredEvent current = work.event();
            if (current != null && current.event() == event) {
                return current.again(type, address, service);
            }
        }
        return new FiredEvent(type, event, address, service, EventFlags.NO_FLAGS, null);
    }
}
