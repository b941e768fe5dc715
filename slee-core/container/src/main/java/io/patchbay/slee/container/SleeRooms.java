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

    SleeRooms(SleeConfig config, Scheduler scheduler, ExecutorService pool) {
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
        profiles = new ProfileTables(
                        transactions,
                        contexts,
                        events,
                        new ProfileOutside(tracers, repository));
        LinkUse links = new LinkUse(repository, this::adaptors);
        adaptors =
                new ResourceAdaptors(
                        new RaPorts(
                                transactions,
                                contexts,
                                events,
                                alarms,
                                tracers,
                                this::eventClass,
                                catalog,
                                name -> profiles.table(name).face(),
                                invocation::invokingService,
                                installed),
                        links);
        services = new Services(contexts, events, initialEvents, links);
        sbbs =
                new SbbRoom(
                        transactions, contexts, events, new SbbOutside(tracers, usage, profiles));
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

    EventPort events() {
        return events;
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

    Timers timers() {
        return timers;
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
