package io.patchbay.slee.benchmarks.unit;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntBinaryOperator;
import javax.slee.Address;
import javax.slee.EventTypeID;
import javax.slee.SLEEException;
import javax.slee.UnrecognizedEventException;
import javax.slee.resource.ActivityHandle;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.EventFlags;
import javax.slee.resource.FailureReason;
import javax.slee.resource.FireEventException;
import javax.slee.resource.FireableEventType;
import javax.slee.resource.Marshaler;
import javax.slee.resource.ReceivableService;
import javax.slee.resource.ResourceAdaptor;
import javax.slee.resource.ResourceAdaptorContext;
import javax.slee.resource.SleeEndpoint;
import javax.slee.resource.StartActivityException;
import org.jspecify.annotations.Nullable;

/**
 * Fires events as fast as the SLEE takes them. Confined to the thread that calls its command, but
 * for the call-backs.
 *
 * <p>The benchmark calls it through the system properties, because the deployed class lives in a
 * class loader of its own: {@code command(activities, events)} fires {@code events} events round
 * robin over {@code activities} activities and returns when all are processed; with zero events it
 * starts the activities.
 */
public class LoadAdaptor implements ResourceAdaptor, IntBinaryOperator {
    /** The system property under which the adaptor puts itself. */
    public static final String COMMAND = "io.patchbay.slee.benchmarks.command";

    /** The event type's name; vendor {@code io.patchbay}, version {@code 1.0}. */
    public static final String EVENT = "io.patchbay.slee.benchmarks.LoadEvent";

    private record Handle(int number) implements ActivityHandle {}

    private final LoadEvent event = new LoadEvent();
    private Handle[] handles = {};
    private @Nullable ResourceAdaptorContext context;
    private @Nullable FireableEventType type;
    private volatile CountDownLatch processed = new CountDownLatch(0);

    /** Made by the SLEE. */
    public LoadAdaptor() {}

    @Override
    public int applyAsInt(int activities, int events) {
        try {
            return events == 0 ? start(activities) : fire(activities, events);
        } catch (StartActivityException | FireEventException e) {
            throw new SLEEException("The SLEE refused the load", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SLEEException("Interrupted", e);
        }
    }

    private int start(int activities) throws StartActivityException {
        handles = new Handle[activities];
        for (int i = 0; i < activities; i++) {
            handles[i] = new Handle(i);
            endpoint().startActivity(handles[i], handles[i]);
        }
        return activities;
    }

    private int fire(int activities, int events) throws FireEventException, InterruptedException {
        int lastRound = events - Math.min(activities, events);
        processed = new CountDownLatch(events - lastRound);
        SleeEndpoint endpoint = endpoint();
        FireableEventType fired = Objects.requireNonNull(type);
        for (int i = 0; i < events; i++) {
            int flags =
                    i < lastRound
                            ? EventFlags.NO_FLAGS
                            : EventFlags.REQUEST_PROCESSING_SUCCESSFUL_CALLBACK;
            endpoint.fireEvent(handles[i % activities], fired, event, null, null, flags);
        }
        processed.await();
        return events;
    }

    private SleeEndpoint endpoint() {
        return Objects.requireNonNull(context).getSleeEndpoint();
    }

    @Override
    public void eventProcessingSuccessful(
            ActivityHandle handle,
            FireableEventType firedType,
            Object firedEvent,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags) {
        processed.countDown();
    }

    @Override
    public void setResourceAdaptorContext(ResourceAdaptorContext newContext) {
        context = newContext;
    }

    @Override
    public void raConfigure(ConfigProperties properties) {
        try {
            type =
                    Objects.requireNonNull(context)
                            .getEventLookupFacility()
                            .getFireableEventType(new EventTypeID(EVENT, "io.patchbay", "1.0"));
        } catch (UnrecognizedEventException e) {
            throw new SLEEException("The unit is not complete", e);
        }
    }

    @Override
    public void raActive() {
        Map<Object, Object> properties = System.getProperties();
        properties.put(COMMAND, this);
    }

    @Override
    public void raStopping() {
        for (Handle handle : handles) {
            endpoint().endActivity(handle);
        }
    }

    @Override
    public void raInactive() {
        System.getProperties().remove(COMMAND);
    }

    @Override
    public @Nullable Object getActivity(ActivityHandle handle) {
        return handle;
    }

    @Override
    public @Nullable ActivityHandle getActivityHandle(Object activity) {
        return activity instanceof Handle handle ? handle : null;
    }

    @Override
    public @Nullable Object getResourceAdaptorInterface(String className) {
        return null;
    }

    @Override
    public @Nullable Marshaler getMarshaler() {
        return null;
    }

    @Override
    public void unsetResourceAdaptorContext() {
        context = null;
    }

    @Override
    public void raVerifyConfiguration(ConfigProperties properties) {}

    @Override
    public void raConfigurationUpdate(ConfigProperties properties) {}

    @Override
    public void raUnconfigure() {}

    @Override
    public void activityEnded(ActivityHandle handle) {}

    @Override
    public void activityUnreferenced(ActivityHandle handle) {}

    @Override
    public void administrativeRemove(ActivityHandle handle) {}

    @Override
    public void queryLiveness(ActivityHandle handle) {}

    @Override
    public void serviceActive(ReceivableService service) {}

    @Override
    public void serviceStopping(ReceivableService service) {}

    @Override
    public void serviceInactive(ReceivableService service) {}

    @Override
    public void eventProcessingFailed(
            ActivityHandle handle,
            FireableEventType firedType,
            Object firedEvent,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags,
            FailureReason reason) {
        throw new IllegalStateException("An event was lost: " + reason);
    }

    @Override
    public void eventUnreferenced(
            ActivityHandle handle,
            FireableEventType firedType,
            Object firedEvent,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags) {}
}
