package io.patchbay.slee.container.service;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.ActivityKey;
import io.patchbay.slee.container.activity.ActivityKey.ServiceActivityKey;
import io.patchbay.slee.container.activity.ActivityOwner;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.activity.FiredEvent;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.slee.ActivityContextInterface;
import javax.slee.EventTypeID;
import javax.slee.FactoryException;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedActivityException;
import javax.slee.resource.ActivityFlags;
import javax.slee.resource.EventFlags;
import javax.slee.serviceactivity.ServiceActivity;
import javax.slee.serviceactivity.ServiceActivityContextInterfaceFactory;
import javax.slee.serviceactivity.ServiceActivityFactory;
import javax.slee.serviceactivity.ServiceStartedEvent;
import org.jspecify.annotations.Nullable;

/** The activities of services, and the events that start them. Thread-safe. Specification: 7.11. */
public final class ServiceActivities
        implements ActivityOwner, ServiceActivityContextInterfaceFactory {
    private static final String STARTED = "javax.slee.serviceactivity.ServiceStartedEvent";
    private static final EventTypeID STARTED_1_0 = new EventTypeID(STARTED, "javax.slee", "1.0");
    private static final EventTypeID STARTED_1_1 = new EventTypeID(STARTED, "javax.slee", "1.1");

    private final ActivityContexts contexts;
    private final EventPort events;
    private final Function<ServiceID, @Nullable ServiceActivity> activities;
    private final Consumer<ServiceID> ended;

    ServiceActivities(
            ActivityContexts contexts,
            EventPort events,
            Function<ServiceID, @Nullable ServiceActivity> activities,
            Consumer<ServiceID> ended) {
        this.contexts = contexts;
        this.events = events;
        this.activities = activities;
        this.ended = ended;
    }

    ActivityContext start(ServiceID service) {
        ActivityContext context =
                contexts.start(new ServiceActivityKey(service), this, ActivityFlags.NO_FLAGS);
        Started event = new Started(service);
        // In 1.0 every service is told, in 1.1 only the one that started.
        events.fire(context, started(STARTED_1_0, event, null));
        events.fire(context, started(STARTED_1_1, event, service));
        return context;
    }

    private static FiredEvent started(EventTypeID type, Started event, @Nullable ServiceID only) {
        return new FiredEvent(type, event, null, only, EventFlags.NO_FLAGS, null);
    }

    void end(ActivityContext context) {
        events.end(context);
    }

    @Override
    public @Nullable Object activity(ActivityKey key) {
        return key instanceof ServiceActivityKey(ServiceID service)
                ? activities.apply(service)
                : null;
    }

    @Override
    public void activityEnded(ActivityContext ac) {
        if (ac.key() instanceof ServiceActivityKey(ServiceID service)) {
            ended.accept(service);
        }
    }

    @Override
    public boolean wantsUnreferenced(ActivityContext ac) {
        return false;
    }

    @Override
    public void activityUnreferenced(ActivityContext ac) {
        // A service activity lives as long as its service is active, whoever refers to it.
    }

    @Override
    public ActivityContextInterface getActivityContextInterface(ServiceActivity activity) {
        Objects.requireNonNull(activity, "service activity");
        ServiceID service = activity.getService();
        ActivityContext context = contexts.find(new ServiceActivityKey(service));
        if (context == null || !activity.equals(activities.apply(service))) {
            throw new UnrecognizedActivityException(
                    "Not an activity of an active service: " + service, activity);
        }
        return context.view();
    }

    /**
     * The factory that SBBs of one service find in JNDI.
     *
     * @param service the service
     * @return gives the activity of that service
     */
    public ServiceActivityFactory factoryFor(ServiceID service) {
        return () -> {
            ServiceActivity activity = activities.apply(service);
            if (activity == null) {
                throw new FactoryException("The service is not installed: " + service);
            }
            return activity;
        };
    }

    private record Started(ServiceID service) implements ServiceStartedEvent {
        @Override
        public ServiceID getService() {
            return service;
        }
    }
}
