package io.patchbay.slee.container;

import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.activity.Scheduler;
import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.EventTypeComponent;
import io.patchbay.slee.container.facilities.alarm.AlarmTable;
import io.patchbay.slee.container.facilities.alarm.SourceAlarms;
import io.patchbay.slee.container.facilities.contextnaming.ContextNames;
import io.patchbay.slee.container.facilities.nullactivity.NullActivities;
import io.patchbay.slee.container.facilities.timer.Timers;
import io.patchbay.slee.container.facilities.trace.ComponentTraces;
import io.patchbay.slee.container.facilities.trace.LoggedTraces;
import io.patchbay.slee.container.facilities.trace.Tracers;
import io.patchbay.slee.container.management.usage.UsageMBeans;
import io.patchbay.slee.container.naming.StandardFacilities;
import io.patchbay.slee.container.profile.ProfileTables;
import io.patchbay.slee.container.resource.RaPorts;
import io.patchbay.slee.container.resource.ResourceAdaptors;
import io.patchbay.slee.container.routing.EventRouter;
import io.patchbay.slee.container.routing.InitialEventTable;
import io.patchbay.slee.container.sbb.SbbAttachments;
import io.patchbay.slee.container.sbb.SbbInvocation;
import io.patchbay.slee.container.sbb.SbbRoom;
import io.patchbay.slee.container.service.Services;
import io.patchbay.slee.container.transaction.Transactions;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.SbbNotification;
import org.jspecify.annotations.Nullable;

/**
 * Every room of one SLEE, made in the order in which they use each other. Read it from top to
 * bottom to know who is connected to whom.
 */
final class SleeRooms {
    private final ComponentRepository repository = new ComponentRepository();
    private final ServiceCatalog catalog = new ServiceCatalog();
    private final ServiceUsage usage = new ServiceUsage();
    private final EventPort events = new EventPort();
    private final InitialEventTable initialEvents = new InitialEventTable();
    private final Transactions transactions;
    private final ActivityContexts contexts;
    private final AlarmTable alarms;
    private final Tracers tracers;
    private final ComponentTraces componentTraces;
    private final Timers timers;
    private final ContextNames contextNames;
    private final NullActivities nullActivities;
    private final ProfileTables profiles;
    private final ResourceAdaptors adaptors;
    private final Services services;
    private final SbbRoom sbbs;
    private final TableUsage tableUsage = new TableUsage(repository);
    private final SourcesGone sources;

    /** Held while units come and go, and while somebody takes their components into use. */
    private final ReentrantLock installation = new ReentrantLock(true);

    SleeRooms(
            SleeConfig config, Scheduler scheduler, ExecutorService pool, UsageMBeans usageBeans) {
        Predicate<ComponentID> installed = id -> repository.find(id).isPresent();
        transactions = new Transactions(pool);
        SbbInvocation invocation = new SbbInvocation(transactions);
        EventRouter router =
                new EventRouter(
                        transactions,
                        invocation,
                        initialEvents,
                        new ServiceAddressProfiles(repository, this::profiles),
                        scheduler);
        contexts =
                new ActivityContexts(
                        transactions, pool, router, new SbbAttachments(), config.mailboxCapacity());
        alarms = new AlarmTable(scheduler::currentTimeMillis);
        tracers = new Tracers(scheduler::currentTimeMillis);
        tracers.addListener(new LoggedTraces(System::getLogger));
        componentTraces = new ComponentTraces(tracers, installed);
        timers =
                new Timers(
                        transactions,
                        contexts,
                        events,
                        scheduler,
                        pool,
                        config.timerResolutionMillis(),
                        config.timerTimeoutMillis());
        contextNames = new ContextNames(transactions, contexts);
        nullActivities = new NullActivities(transactions, contexts, events);
        sources = new SourcesGone(alarms, tracers, usageBeans);
        profiles =
                new ProfileTables(
                        transactions,
                        contexts,
                        events,
                        new ProfileOutside(repository, tableUsage, sources),
                        installation);
        LinkUse links = new LinkUse(repository, this::adaptors);
        adaptors = new ResourceAdaptors(ports(invocation, installed), links, installation);
        services = new Services(contexts, events, initialEvents, links, installation);
        sbbs =
                new SbbRoom(
                        transactions, contexts, events, new SbbOutside(tracers, usage, profiles));
    }

    private RaPorts ports(SbbInvocation invocation, Predicate<ComponentID> installed) {
        return new RaPorts(
                transactions,
                contexts,
                events,
                alarms,
                tracers,
                this::eventClass,
                catalog,
                name -> profiles.table(name).face(),
                invocation::invokingService,
                installed);
    }

    private @Nullable Class<?> eventClass(EventTypeID type) {
        return repository
                .find(type, EventTypeComponent.class)
                .<@Nullable Class<?>>map(EventTypeComponent::eventClass)
                .orElse(null);
    }

    /** What an SBB of a service finds in JNDI. */
    StandardFacilities facilities(ServiceID service, SbbID sbb) {
        return new StandardFacilities(
                timers,
                componentTraces,
                new SourceAlarms(
                        alarms,
                        new SbbNotification(service, sbb),
                        id -> repository.find(id).isPresent()),
                profiles.facility(),
                contextNames,
                nullActivities,
                nullActivities,
                services.activities().factoryFor(service),
                services.activities(),
                profiles.activityContextFactory());
    }

    /** Releases what lives longer than activities do. */
    void close() {
        services.close();
        profiles.close();
        adaptors.close();
    }

    Lock installation() {
        return installation;
    }

    TableUsage tableUsage() {
        return tableUsage;
    }

    SourcesGone sources() {
        return sources;
    }

    ComponentRepository repository() {
        return repository;
    }

    ServiceCatalog catalog() {
        return catalog;
    }

    ServiceUsage usage() {
        return usage;
    }

    Transactions transactions() {
        return transactions;
    }

    ActivityContexts contexts() {
        return contexts;
    }

    AlarmTable alarms() {
        return alarms;
    }

    Tracers tracers() {
        return tracers;
    }

    ComponentTraces componentTraces() {
        return componentTraces;
    }

    NullActivities nullActivities() {
        return nullActivities;
    }

    ProfileTables profiles() {
        return profiles;
    }

    ResourceAdaptors adaptors() {
        return adaptors;
    }

    Services services() {
        return services;
    }

    SbbRoom sbbs() {
        return sbbs;
    }
}
