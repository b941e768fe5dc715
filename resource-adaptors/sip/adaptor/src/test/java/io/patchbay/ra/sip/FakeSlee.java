package io.patchbay.ra.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Timer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.slee.Address;
import javax.slee.EventTypeID;
import javax.slee.ServiceID;
import javax.slee.facilities.AlarmFacility;
import javax.slee.facilities.EventLookupFacility;
import javax.slee.facilities.ServiceLookupFacility;
import javax.slee.facilities.TraceLevel;
import javax.slee.facilities.Tracer;
import javax.slee.profile.ProfileTable;
import javax.slee.resource.ActivityFlags;
import javax.slee.resource.ActivityHandle;
import javax.slee.resource.ActivityIsEndingException;
import javax.slee.resource.EventFlags;
import javax.slee.resource.FireEventException;
import javax.slee.resource.FireableEventType;
import javax.slee.resource.ReceivableService;
import javax.slee.resource.ResourceAdaptor;
import javax.slee.resource.ResourceAdaptorContext;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.ResourceAdaptorTypeID;
import javax.slee.resource.SleeEndpoint;
import javax.slee.transaction.SleeTransactionManager;
import javax.transaction.Status;
import org.jspecify.annotations.Nullable;

/**
 * A SLEE of one thread: records what the adaptor does, and hands each event to one "SBB", a lambda
 * that says whether it took the event.
 */
final class FakeSlee implements ResourceAdaptorContext, SleeEndpoint, AutoCloseable {

    /** An event as it was fired. */
    record Fired(ActivityHandle handle, Object activity, String type, Object event, int flags) {}

    /** What an SBB does with an event; false when no handler is for it. */
    @FunctionalInterface
    interface Sbb {
        boolean onEvent(Fired event) throws Exception;
    }

    private final Map<ActivityHandle, Object> activities = new ConcurrentHashMap<>();
    final List<ActivityHandle> started = new CopyOnWriteArrayList<>();
    final List<ActivityHandle> suspended = new CopyOnWriteArrayList<>();
    final List<ActivityHandle> ended = new CopyOnWriteArrayList<>();
    final List<String> alarms = new CopyOnWriteArrayList<>();
    final List<Throwable> sbbFailures = new CopyOnWriteArrayList<>();
    final Counters counters = new Counters();
    private final BlockingQueue<Fired> fired = new LinkedBlockingQueue<>();
    private final ExecutorService router = Executors.newSingleThreadExecutor();
    private static final ThreadLocal<Boolean> IN_TRANSACTION = ThreadLocal.withInitial(() -> false);
    private volatile Sbb sbb = event -> false;
    private volatile @Nullable ResourceAdaptor adaptor;
    volatile boolean refuseEvents;

    void attach(ResourceAdaptor resourceAdaptor) {
        adaptor = resourceAdaptor;
        resourceAdaptor.setResourceAdaptorContext(this);
    }

    private ResourceAdaptor adaptor() {
        return Objects.requireNonNull(adaptor);
    }

    void sbb(Sbb behaviour) {
        sbb = behaviour;
    }

    /** The next event of a type, ignoring others before it. */
    Fired next(String type) throws InterruptedException {
        List<String> seen = new ArrayList<>();
        Fired event = fired.poll(10, TimeUnit.SECONDS);
        while (event != null && !event.type().equals(type)) {
            seen.add(event.type());
            event = fired.poll(10, TimeUnit.SECONDS);
        }
        assertThat(event)
                .as("no %s among %s; SBB failures %s", type, seen, sbbFailures)
                .isNotNull();
        return Objects.requireNonNull(event);
    }

    /** What was fired and not asked for yet. */
    List<String> rest() {
        List<Fired> left = new ArrayList<>();
        fired.drainTo(left);
        return left.stream().map(Fired::type).toList();
    }

    void awaitEnd(ActivityHandle handle) {
        await().untilAsserted(() -> assertThat(ended).contains(handle));
    }

    /** The end of an activity follows what is seen on the wire by a moment. */
    void awaitNoActivity() {
        await().untilAsserted(() -> assertThat(activities).isEmpty());
    }

    boolean isLive(ActivityHandle handle) {
        return activities.containsKey(handle);
    }

    int liveActivities() {
        return activities.size();
    }

    /** Runs something as the SLEE's event thread would, in a transaction. */
    <T> T inTransaction(java.util.concurrent.Callable<T> work) throws Exception {
        return router.submit(
                        () -> {
                            IN_TRANSACTION.set(true);
                            try {
                                return work.call();
                            } finally {
                                IN_TRANSACTION.set(false);
                            }
                        })
                .get(10, TimeUnit.SECONDS);
    }

    private void deliver(Fired event) {
        boolean taken = false;
        IN_TRANSACTION.set(true);
        try {
            taken = sbb.onEvent(event);
        } catch (Exception | AssertionError e) {
            sbbFailures.add(e);
            taken = true;
        } finally {
            IN_TRANSACTION.set(false);
        }
        callBack(event, taken);
    }

    private void callBack(Fired event, boolean taken) {
        ResourceAdaptor ra = adaptor();
        int flags = taken ? event.flags() | EventFlags.SBB_PROCESSED_EVENT : event.flags();
        FireableEventType type = type(event.type());
        if (EventFlags.hasRequestProcessingSuccessfulCallback(event.flags())) {
            ra.eventProcessingSuccessful(event.handle(), type, event.event(), null, null, flags);
        }
        if (EventFlags.hasRequestEventReferenceReleasedCallback(event.flags())) {
            ra.eventUnreferenced(event.handle(), type, event.event(), null, null, flags);
        }
    }

    // ---- SleeEndpoint

    @Override
    public void startActivity(ActivityHandle handle, Object activity) {
        startActivity(handle, activity, ActivityFlags.NO_FLAGS);
    }

    @Override
    public void startActivity(ActivityHandle handle, Object activity, int flags) {
        assertThat(activities.put(handle, activity)).isNull();
        started.add(handle);
    }

    @Override
    public void startActivitySuspended(ActivityHandle handle, Object activity) {
        startActivitySuspended(handle, activity, ActivityFlags.NO_FLAGS);
    }

    @Override
    public void startActivitySuspended(ActivityHandle handle, Object activity, int flags) {
        assertThat(IN_TRANSACTION.get()).isTrue();
        suspended.add(handle);
        startActivity(handle, activity, flags);
    }

    @Override
    public void startActivityTransacted(ActivityHandle handle, Object activity) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void startActivityTransacted(ActivityHandle handle, Object activity, int flags) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void suspendActivity(ActivityHandle handle) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void endActivity(ActivityHandle handle) {
        if (activities.remove(handle) == null) {
            throw new javax.slee.resource.UnrecognizedActivityHandleException(handle.toString());
        }
        ended.add(handle);
        router.execute(() -> adaptor().activityEnded(handle));
    }

    @Override
    public void endActivityTransacted(ActivityHandle handle) {
        throw new UnsupportedOperationException();
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
        if (refuseEvents) {
            throw new FireEventException("refused");
        }
        assertThat(address).isNotNull();
        Object activity = activities.get(handle);
        if (activity == null) {
            throw new ActivityIsEndingException();
        }
        Fired record = new Fired(handle, activity, type.getEventType().getName(), event, flags);
        fired.add(record);
        router.execute(() -> deliver(record));
    }

    @Override
    public void fireEventTransacted(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            Address address,
            ReceivableService service) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void fireEventTransacted(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            Address address,
            ReceivableService service,
            int flags) {
        throw new UnsupportedOperationException();
    }

    // ---- ResourceAdaptorContext

    @Override
    public Object getDefaultUsageParameterSet() {
        return counters;
    }

    @Override
    public Object getUsageParameterSet(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getEntityName() {
        return "SipRA";
    }

    @Override
    public Timer getTimer() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ServiceID getInvokingService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AlarmFacility getAlarmFacility() {
        return proxy(
                AlarmFacility.class,
                (name, arguments) -> {
                    if (name.equals("raiseAlarm")) {
                        alarms.add((String) arguments[3]);
                        return "alarm-" + alarms.size();
                    }
                    return name.equals("clearAlarms") ? (Object) 0 : true;
                });
    }

    @Override
    public EventLookupFacility getEventLookupFacility() {
        return id -> type(id.getName());
    }

    static FireableEventType type(String name) {
        EventTypeID id = new EventTypeID(name, EventTypes.VENDOR, EventTypes.VERSION);
        return proxy(
                FireableEventType.class,
                (method, arguments) ->
                        switch (method) {
                            case "getEventType" -> id;
                            case "getEventClassName" -> Object.class.getName();
                            default -> FakeSlee.class.getClassLoader();
                        });
    }

    @Override
    public ServiceLookupFacility getServiceLookupFacility() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Tracer getTracer(String name) {
        return proxy(
                Tracer.class,
                (method, arguments) -> {
                    if (method.equals("warning") || method.equals("severe")) {
                        System.err.println(name + " " + method + ": " + arguments[0]);
                        return null;
                    }
                    if (method.equals("isTraceable")) {
                        return !TraceLevel.INFO.isHigherLevel((TraceLevel) arguments[0]);
                    }
                    return method.startsWith("is") ? (Object) false : null;
                });
    }

    @Override
    public ProfileTable getProfileTable(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ResourceAdaptorID getResourceAdaptor() {
        return new ResourceAdaptorID("JainSipResourceAdaptor", "net.java.slee.sip", "1.2");
    }

    @Override
    public ResourceAdaptorTypeID[] getResourceAdaptorTypes() {
        return new ResourceAdaptorTypeID[0];
    }

    @Override
    public SleeEndpoint getSleeEndpoint() {
        return this;
    }

    @Override
    public SleeTransactionManager getSleeTransactionManager() {
        return proxy(
                SleeTransactionManager.class,
                (method, arguments) ->
                        IN_TRANSACTION.get() ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION);
    }

    @Override
    public void close() {
        // Waits for what is queued.
        router.close();
    }

    private interface Answer {
        @Nullable Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        FakeSlee.class.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) ->
                                answer.to(
                                        method.getName(),
                                        arguments == null ? new Object[0] : arguments)));
    }
}
