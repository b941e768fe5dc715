package io.patchbay.ra.sip;

import java.util.Objects;
import java.util.Set;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.SipException;
import javax.sip.message.Response;
import javax.slee.Address;
import javax.slee.SLEEException;
import javax.slee.UnrecognizedEventException;
import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.Tracer;
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
import net.java.slee.resource.sip.CancelRequestEvent;
import net.java.slee.resource.sip.SleeSipProvider;
import org.jspecify.annotations.Nullable;

/**
 * The resource adaptor object: what the SLEE calls. Holds no logic of SIP, only the states of the
 * entity; the SLEE makes life-cycle calls one at a time, all others may come on any thread (JSR
 * 240, 15.4).
 *
 * <pre>
 * UNCONFIGURED - raConfigure -> INACTIVE - raActive -> ACTIVE - raStopping -> STOPPING
 *      ^                          |   ^                                          |
 *      +----- raUnconfigure ------+   +--------------- raInactive ---------------+
 * </pre>
 */
public class SipResourceAdaptor implements ResourceAdaptor {

    private static final String PORT_ALARM = "io.patchbay.sip.LISTEN";

    private static final Set<FailureReason> OVERLOAD =
            Set.of(
                    FailureReason.EVENT_QUEUE_FULL,
                    FailureReason.EVENT_QUEUE_TIMEOUT,
                    FailureReason.SYSTEM_OVERLOAD);

    private final SipFactories factories = SipFactories.create();
    private final RequestFilter filter = new RequestFilter();
    private final SleeSipProviderFacade provider = new SleeSipProviderFacade(factories);
    private volatile @Nullable ResourceAdaptorContext sleeContext;
    private volatile @Nullable SipConfiguration configuration;
    private volatile @Nullable EventTypes types;
    private volatile @Nullable SipEntity entity;

    /** Called by the SLEE. */
    public SipResourceAdaptor() {}

    private ResourceAdaptorContext slee() {
        return Objects.requireNonNull(sleeContext, "no resource adaptor context is set");
    }

    private Tracer tracer() {
        return slee().getTracer("sip");
    }

    // ---- life cycle

    @Override
    public void setResourceAdaptorContext(ResourceAdaptorContext context) {
        sleeContext = context;
    }

    @Override
    public void unsetResourceAdaptorContext() {
        sleeContext = null;
    }

    @Override
    public void raVerifyConfiguration(ConfigProperties properties)
            throws InvalidConfigurationException {
        SipConfiguration wanted = SipConfiguration.of(properties);
        SipEntity running = entity;
        if (running != null && running.listensLike(wanted)) {
            return;
        }
        var problems = PortProbe.problems(wanted);
        if (!problems.isEmpty()) {
            throw new InvalidConfigurationException(
                    "SIP adaptor cannot be configured: " + String.join("; ", problems));
        }
    }

    @Override
    public void raConfigure(ConfigProperties properties) {
        configuration = configured(properties);
        try {
            types = new EventTypes(slee().getEventLookupFacility());
        } catch (UnrecognizedEventException e) {
            throw new SLEEException("a SIP event type is not installed: " + e.getMessage(), e);
        }
    }

    @Override
    public void raConfigurationUpdate(ConfigProperties properties) {
        configuration = configured(properties);
    }

    private static SipConfiguration configured(ConfigProperties properties) {
        try {
            return SipConfiguration.of(properties);
        } catch (InvalidConfigurationException e) {
            throw new SLEEException(e.getMessage(), e);
        }
    }

    @Override
    public void raUnconfigure() {
        configuration = null;
        types = null;
    }

    @Override
    public void raActive() {
        SipConfiguration wanted = Objects.requireNonNull(configuration, "not configured");
        try {
            entity =
                    SipEntity.open(
                            slee(),
                            wanted,
                            factories,
                            filter,
                            Objects.requireNonNull(types, "not configured"),
                            provider);
            slee().getAlarmFacility().clearAlarms(PORT_ALARM);
        } catch (SipException e) {
            String problem = "SIP entity " + slee().getEntityName() + " is deaf: " + e.getMessage();
            tracer().severe(problem, e);
            slee().getAlarmFacility()
                    .raiseAlarm(
                            PORT_ALARM, slee().getEntityName(), AlarmLevel.CRITICAL, problem, e);
        }
    }

    @Override
    public void raStopping() {
        SipEntity running = entity;
        if (running != null) {
            running.refuseNewWork();
        }
    }

    @Override
    public void raInactive() {
        SipEntity running = entity;
        entity = null;
        if (running != null) {
            running.close();
        }
    }

    // ---- services

    @Override
    public void serviceActive(ReceivableService service) {
        filter.serviceActive(service);
    }

    @Override
    public void serviceStopping(ReceivableService service) {
        filter.serviceStopping(service);
    }

    @Override
    public void serviceInactive(ReceivableService service) {
        filter.serviceInactive(service);
    }

    // ---- activities

    @Override
    public @Nullable Object getActivity(ActivityHandle handle) {
        return find(handle);
    }

    private @Nullable SipActivity find(ActivityHandle handle) {
        SipEntity running = entity;
        return running == null || !(handle instanceof SipActivityHandle ours)
                ? null
                : running.table().find(ours);
    }

    @Override
    public @Nullable ActivityHandle getActivityHandle(Object activity) {
        SipEntity running = entity;
        return running != null
                        && activity instanceof SipActivity ours
                        && running.table().isLive(ours)
                ? ours.handle()
                : null;
    }

    @Override
    public @Nullable Object getResourceAdaptorInterface(String className) {
        return className.equals(SleeSipProvider.class.getName()) ? provider : null;
    }

    @Override
    public @Nullable Marshaler getMarshaler() {
        return null;
    }

    @Override
    public void administrativeRemove(ActivityHandle handle) {
        SipEntity running = entity;
        SipActivity activity = find(handle);
        if (running == null || activity == null) {
            return;
        }
        if (activity instanceof ServerTransactionActivity transaction) {
            running.answers().unanswered(transaction, Response.SERVICE_UNAVAILABLE);
        }
        activity.remove();
    }

    @Override
    public void queryLiveness(ActivityHandle handle) {
        SipEntity running = entity;
        SipActivity activity = find(handle);
        if (running != null && activity != null && !activity.isAlive()) {
            running.table().end(activity);
        }
    }

    @Override
    public void activityEnded(ActivityHandle handle) {
        SipEntity running = entity;
        if (running != null && handle instanceof SipActivityHandle ours) {
            running.table().ended(ours);
        }
    }

    @Override
    public void activityUnreferenced(ActivityHandle handle) {
        // Not asked for: SIP activities end with the protocol, not with the interest of SBBs.
    }

    // ---- events

    @Override
    public void eventProcessingSuccessful(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags) {
        SipEntity running = entity;
        if (running != null
                && !EventFlags.hasSbbProcessedEvent(flags)
                && transactionOf(event) instanceof ServerTransactionActivity transaction) {
            running.answers().ignored(transaction);
        }
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
        SipEntity running = entity;
        if (running != null
                && transactionOf(event) instanceof ServerTransactionActivity transaction) {
            running.answers()
                    .unanswered(
                            transaction,
                            OVERLOAD.contains(reason)
                                    ? Response.SERVICE_UNAVAILABLE
                                    : Response.SERVER_INTERNAL_ERROR);
        }
    }

    @Override
    public void eventUnreferenced(
            ActivityHandle handle,
            FireableEventType type,
            Object event,
            @Nullable Address address,
            @Nullable ReceivableService service,
            int flags) {
        SipEntity running = entity;
        if (running != null && event instanceof ResponseEvent response) {
            running.delivered(response);
        }
        if (running == null
                || !(transactionOf(event) instanceof ServerTransactionActivity transaction)) {
            return;
        }
        if (event instanceof CancelRequestEvent) {
            running.answers().unanswered(transaction, Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST);
        } else if (transaction.isAck()) {
            running.table().end(transaction);
        }
    }

    private static @Nullable Object transactionOf(Object event) {
        return event instanceof RequestEvent request ? request.getServerTransaction() : null;
    }
}
