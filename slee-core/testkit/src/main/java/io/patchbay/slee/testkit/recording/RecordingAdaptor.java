package io.patchbay.slee.testkit.recording;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.slee.Address;
import javax.slee.EventTypeID;
import javax.slee.SLEEException;
import javax.slee.UnrecognizedEventException;
import javax.slee.resource.ActivityFlags;
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
import javax.slee.resource.StartActivityException;
import org.jspecify.annotations.Nullable;

/**
 * A resource adaptor that does what a test says and writes down what it is told. Thread-safe.
 *
 * <p>The test talks to it through {@link #command}, a {@code java.util.function} type that both
 * sides see, because the deployed class lives in a class loader of its own: {@code "fire NAME
 * TEXT"}, {@code "start NAME"}, {@code "end NAME"}, {@code "keep activities"}.
 */
public class RecordingAdaptor implements ResourceAdaptor, TestProvider {
    /** The event type's name; vendor {@code io.patchbay}, version {@code 1.0}. */
    public static final String EVENT = "io.patchbay.slee.testkit.TestEvent";

    /** Where the test listens, by entity name; set before the entity is activated. */
    private static final String RECORDERS = "io.patchbay.slee.testkit.recorders";

    private final Set<TestActivity> activities = ConcurrentHashMap.newKeySet();
    private volatile boolean keepsActivities;
    private @Nullable ResourceAdaptorContext context;
    private @Nullable FireableEventType eventType;
    private Consumer<String> recorder = message -> {};

    /** Made by the SLEE. */
    public RecordingAdaptor() {}

    /**
     * The mail drop between a test and the adaptors that it deploys: entity name to recorder and,
     * under {@code NAME + ":command"}, the adaptor's command.
     *
     * @return a map in the system properties, which every class loader sees
     */
    @SuppressWarnings("unchecked")
    public static Map<String, Consumer<String>> drop() {
        return (Map<String, Consumer<String>>)
                System.getProperties()
                        .computeIfAbsent(RECORDERS, key -> new ConcurrentHashMap<String, Object>());
    }

    private void command(String text) {
        String[] words = text.split(" ", 3);
        TestActivity activity = new TestActivity(words[1]);
        try {
            switch (words[0]) {
                case "start" -> {
                    activities.add(activity);
                    context().getSleeEndpoint().startActivity(activity, activity, FLAGS);
                }
                case "fire" -> fire(activity, words[2]);
                case "keep" -> keepsActivities = true;
                case "end" -> context().getSleeEndpoint().endActivity(activity);
                default -> throw new IllegalArgumentException("No such command: " + text);
            }
        } catch (StartActivityException | FireEventException e) {
            throw new SLEEException("Refused: " + text, e);
        }
    }

    private static final int FLAGS =
            ActivityFlags.REQUEST_ENDED_CALLBACK
                    | ActivityFlags.REQUEST_ACTIVITY_UNREFERENCED_CALLBACK;

    private void fire(TestActivity activity, String text) throws FireEventException {
        int flags =
                EventFlags.REQUEST_PROCESSING_SUCCESSFUL_CALLBACK
                        | EventFlags.REQUEST_PROCESSING_FAILED_CALLBACK
                        | EventFlags.REQUEST_EVENT_UNREFERENCED_CALLBACK;
        context()
                .getSleeEndpoint()
                .fireEvent(
                        activity,
                        Objects.requireNonNull(eventType),
                        new TestEvent(text),
                        null,
                        null,
                        flags);
    }

    private ResourceAdaptorContext context() {
        return Objects.requireNonNull(context, "not configured");
    }

    @Override
    public void record(String message) {
        recorder.accept(message);
    }

    @Override
    public TestActivity start(String name) {
        TestActivity activity = new TestActivity(name);
        activities.add(activity);
        try {
            context().getSleeEndpoint().startActivityTransacted(activity, activity, FLAGS);
        } catch (StartActivityException e) {
            throw new SLEEException("Not started: " + name, e);
        }
        return activity;
    }

    @Override
    public void end(TestActivity activity) {
        context().getSleeEndpoint().endActivityTransacted(activity);
    }

    @Override
    public void setResourceAdaptorContext(ResourceAdaptorContext newContext) {
        context = newContext;
        recorder = drop().getOrDefault(newContext.getEntityName(), message -> {});
    }

    @Override
    public void unsetResourceAdaptorContext() {
        drop().remove(context().getEntityName() + ":command");
        context = null;
    }

    @Override
    public void raVerifyConfiguration(ConfigProperties properties) {}

    @Override
    public void raConfigure(ConfigProperties properties) {
        try {
            eventType =
                    context()
                            .getEventLookupFacility()
                            .getFireableEventType(new EventTypeID(EVENT, "io.patchbay", "1.0"));
        } catch (UnrecognizedEventException e) {
            throw new SLEEException("The unit of the recording adaptor is not complete", e);
        }
    }

    @Override
    public void raConfigurationUpdate(ConfigProperties properties) {}

    @Override
    public void raUnconfigure() {
        record("raUnconfigured");
    }

    @Override
    public void raActive() {
        drop().put(context().getEntityName() + ":command", this::command);
        record("raActive");
    }

    @Override
    public void raStopping() {
        record("raStopping");
        if (!keepsActivities) {
            activities.forEach(activity -> context().getSleeEndpoint().endActivity(activity));
        }
    }

    @Override
    public void raInactive() {
        record("raInactive");
    }

    @Override
    public void activityEnded(ActivityHandle handle) {
        activities.remove((TestActivity) handle);
        record("activityEnded " + ((TestActivity) handle).name());
    }

    @Override
    public void activityUnreferenced(ActivityHandle handle) {
        record("activityUnreferenced " + ((TestActivity) handle).name());
    }

    @Override
    public void administrativeRemove(ActivityHandle handle) {
        activities.remove((TestActivity) handle);
    }

    @Override
    public void queryLiveness(ActivityHandle handle) {
        if (!activities.contains((TestActivity) handle)) {
            context().getSleeEndpoint().endActivity(handle);
        }
    }

    @Override
    public @Nullable Object getActivity(ActivityHandle handle) {
        return activities.contains((TestActivity) handle) ? handle : null;
    }

    @Override
    public @Nullable ActivityHandle getActivityHandle(Object activity) {
        return activity instanceof TestActivity known && activities.contains(known) ? known : null;
    }

    @Override
    public Object getResourceAdaptorInterface(String className) {
        return this;
    }

    @Override
    public @Nullable Marshaler getMarshaler() {
        return null;
    }

    @Override
    public void serviceActive(ReceivableService service) {}

    @Override
    public void serviceStopping(ReceivableService service) {}

    @Override
    public void serviceInactive(ReceivableService service) {}

    @Override
    public void eventProcessingSuccessful(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags) {
        String processed = EventFlags.hasSbbProcessedEvent(flags) ? "processed" : "unwanted";
        record(processed + " " + ((TestEvent) event).text());
    }

    @Override
    public void eventProcessingFailed(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags,
            FailureReason reason) {
        record("failed " + ((TestEvent) event).text() + ": " + reason);
    }

    @Override
    public void eventUnreferenced(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags) {
        record("unreferenced " + ((TestEvent) event).text());
    }
}
