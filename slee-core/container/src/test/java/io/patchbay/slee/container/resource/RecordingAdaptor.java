package io.patchbay.slee.container.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.slee.Address;
import javax.slee.resource.ActivityHandle;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.EventFlags;
import javax.slee.resource.FailureReason;
import javax.slee.resource.FireableEventType;
import javax.slee.resource.InvalidConfigurationException;
import javax.slee.resource.Marshaler;
import javax.slee.resource.ReceivableService;
import javax.slee.resource.ResourceAdaptor;
import javax.slee.resource.ResourceAdaptorContext;
import org.jspecify.annotations.Nullable;

/** A resource adaptor that writes down what it is told, and fails on demand. */
final class RecordingAdaptor implements ResourceAdaptor {
    final List<String> calls = new CopyOnWriteArrayList<>();
    final Map<ActivityHandle, Object> activities = new HashMap<>();
    final Map<String, RuntimeException> failures = new HashMap<>();
    final Map<String, Runnable> reactions = new HashMap<>();
    @Nullable ResourceAdaptorContext context;
    @Nullable ConfigProperties configuration;
    @Nullable ClassLoader seenLoader;

    /** An activity handle; equal by id. */
    record Handle(String id) implements ActivityHandle {}

    ResourceAdaptorContext context() {
        return Objects.requireNonNull(context);
    }

    private void called(String name) {
        called(name, "");
    }

    private void called(String name, String detail) {
        calls.add(detail.isEmpty() ? name : name + " " + detail);
        RuntimeException failure = failures.get(name);
        if (failure != null) {
            throw failure;
        }
        reactions.getOrDefault(name, () -> {}).run();
    }

    private static String id(ActivityHandle handle) {
        return ((Handle) handle).id();
    }

    @Override
    public void setResourceAdaptorContext(ResourceAdaptorContext given) {
        context = given;
        seenLoader = Thread.currentThread().getContextClassLoader();
        called("setContext");
    }

    @Override
    public void unsetResourceAdaptorContext() {
        called("unsetContext");
    }

    @Override
    public void raVerifyConfiguration(ConfigProperties properties)
            throws InvalidConfigurationException {
        called("verify");
        if ("bad".equals(properties.getProperty("host").getValue())) {
            throw new InvalidConfigurationException("host is bad");
        }
    }

    @Override
    public void raConfigure(ConfigProperties properties) {
        configuration = properties;
        called("configure");
    }

    @Override
    public void raConfigurationUpdate(ConfigProperties properties) {
        configuration = properties;
        called("update");
    }

    @Override
    public void raUnconfigure() {
        called("unconfigure");
    }

    @Override
    public void raActive() {
        called("active");
    }

    @Override
    public void raStopping() {
        called("stopping");
    }

    @Override
    public void raInactive() {
        called("inactive");
    }

    @Override
    public void serviceActive(ReceivableService service) {
        called("serviceActive", describe(service));
    }

    @Override
    public void serviceStopping(ReceivableService service) {
        called("serviceStopping", describe(service));
    }

    @Override
    public void serviceInactive(ReceivableService service) {
        called("serviceInactive", describe(service));
    }

    private static String describe(ReceivableService service) {
        return service.getService().getName() + " " + service.getReceivableEvents().length;
    }

    @Override
    public void queryLiveness(ActivityHandle handle) {
        called("queryLiveness", id(handle));
    }

    @Override
    public @Nullable Object getActivity(ActivityHandle handle) {
        called("getActivity", id(handle));
        return activities.get(handle);
    }

    @Override
    public @Nullable ActivityHandle getActivityHandle(Object activity) {
        return activities.entrySet().stream()
                .filter(e -> e.getValue().equals(activity))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void administrativeRemove(ActivityHandle handle) {
        called("administrativeRemove", id(handle));
    }

    @Override
    public void eventProcessingSuccessful(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags) {
        boolean sbb = (flags & EventFlags.SBB_PROCESSED_EVENT) != 0;
        called("successful", id(handle) + " " + event + (sbb ? " by SBB" : ""));
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
        called("failed", id(handle) + " " + event + " " + reason.toInt());
    }

    @Override
    public void eventUnreferenced(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags) {
        called("unreferenced", id(handle) + " " + event);
    }

    @Override
    public void activityEnded(ActivityHandle handle) {
        called("ended", id(handle));
    }

    @Override
    public void activityUnreferenced(ActivityHandle handle) {
        called("activityUnreferenced", id(handle));
    }

    @Override
    public @Nullable Marshaler getMarshaler() {
        return null;
    }

    @Override
    public @Nullable Object getResourceAdaptorInterface(String name) {
        return name.equals("x.Provider") ? "provider" : null;
    }
}
