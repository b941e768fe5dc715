package io.patchbay.slee.container.harness;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.ActivityKey;
import io.patchbay.slee.container.activity.ActivityKey.NullActivityKey;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.activity.Scheduler;
import io.patchbay.slee.container.codegen.GeneratedSbbClasses;
import io.patchbay.slee.container.codegen.SbbTypes;
import io.patchbay.slee.container.codegen.contract.AciAccess;
import io.patchbay.slee.container.codegen.contract.ConcreteSbb;
import io.patchbay.slee.container.codegen.contract.GeneratedActivityContextInterface;
import io.patchbay.slee.container.codegen.contract.GeneratedSbbLocalObject;
import io.patchbay.slee.container.codegen.contract.LocalObjectAccess;
import io.patchbay.slee.container.codegen.contract.SbbFactory;
import io.patchbay.slee.container.naming.ComponentEnvironment;
import io.patchbay.slee.container.routing.EventRouter;
import io.patchbay.slee.container.routing.InitialEventTable;
import io.patchbay.slee.container.sbb.SbbAttachments;
import io.patchbay.slee.container.sbb.SbbInvocation;
import io.patchbay.slee.container.sbb.SbbPorts;
import io.patchbay.slee.container.sbb.SbbRoom;
import io.patchbay.slee.container.sbb.ServiceSbb;
import io.patchbay.slee.container.service.Service;
import io.patchbay.slee.container.service.ServiceLinks;
import io.patchbay.slee.container.service.Services;
import io.patchbay.slee.container.transaction.Transactions;
import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import io.patchbay.slee.model.descriptor.SleeVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javax.slee.Address;
import javax.slee.SbbID;
import javax.slee.SbbLocalObject;
import javax.slee.ServiceID;
import javax.slee.facilities.Tracer;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ActivityFlags;
import org.jspecify.annotations.Nullable;

/** The core of the kernel with scripted SBBs. Confined to its test. */
public final class Kernel {
    private final Executor executor;
    private final Transactions transactions;
    private final EventPort events = new EventPort();
    private final InitialEventTable initialEvents = new InitialEventTable();
    private final ActivityContexts contexts;
    private final SbbRoom room;
    private final TestLinks links = new TestLinks();
    private final Services services;
    private final TestOwner owner = new TestOwner();
    private final Map<String, String> addressProfiles = new HashMap<>();
    private final List<String> lifeCycle = Collections.synchronizedList(new ArrayList<>());
    private final List<String> deliveries = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong keys = new AtomicLong();

    /** A kernel whose turns run on an executor. */
    public Kernel(Executor executor, Scheduler scheduler, int mailboxCapacity) {
        this.executor = executor;
        this.transactions = new Transactions(executor);
        SbbInvocation invocation = new SbbInvocation(transactions);
        EventRouter router =
                new EventRouter(
                        transactions,
                        invocation,
                        initialEvents,
                        (service, address) -> addressProfiles.get(address.getAddressString()),
                        scheduler);
        this.contexts =
                new ActivityContexts(
                        transactions, executor, router, new SbbAttachments(), mailboxCapacity);
        this.room = new SbbRoom(transactions, contexts, events, new NoPorts());
        this.services = new Services(contexts, events, initialEvents, links);
        services.sleeStarted();
    }

    /** A kernel whose turns run when the test says so. */
    public static Kernel stepping(StepExecutor executor) {
        return new Kernel(executor, new FakeScheduler(), 1000);
    }

    /** The JTA door. */
    public Transactions transactions() {
        return transactions;
    }

    /** Fires and ends. */
    public EventPort events() {
        return events;
    }

    /** The activity contexts. */
    public ActivityContexts contexts() {
        return contexts;
    }

    /** The services. */
    public Services services() {
        return services;
    }

    /** Links that services need. */
    public TestLinks links() {
        return links;
    }

    /** The owner of the activities that {@link #activity} starts. */
    public TestOwner owner() {
        return owner;
    }

    /** Names of address profiles by address. */
    public Map<String, String> addressProfiles() {
        return addressProfiles;
    }

    /** Every life cycle call as {@code sbb.method}. */
    public List<String> lifeCycle() {
        return lifeCycle;
    }

    /** Every event handler call as {@code sbb:event}. */
    public List<String> deliveries() {
        return deliveries;
    }

    /** Runs until nothing is left; for stepping kernels. */
    public void settle() {
        ((StepExecutor) executor).runAll();
    }

    /** A key that no activity has. */
    public ActivityKey newKey() {
        return new NullActivityKey(keys.incrementAndGet());
    }

    /** Starts an activity. */
    public ActivityContext activity() {
        return contexts.start(newKey(), owner, ActivityFlags.NO_FLAGS);
    }

    /** Fires an event at once. */
    public void fire(ActivityContext ac, String type, Object event) {
        fire(ac, type, event, null, null);
    }

    /** Fires an event at once. */
    public void fire(
            ActivityContext ac,
            String type,
            Object event,
            @Nullable Address address,
            @Nullable ServiceID service) {
        events.fire(ac, new FiredEvent(SbbSpec.type(type), event, address, service, 0, null));
    }

    /** An event that tells what becomes of it. */
    public FiredEvent observed(String type, Object event, TestCallbacks callbacks) {
        return new FiredEvent(SbbSpec.type(type), event, null, null, 0, callbacks);
    }

    /** Ends an activity at once. */
    public void end(ActivityContext ac) {
        events.end(ac);
    }

    /** Installs a service. */
    public ServiceID install(String name, int priority, SbbSpec root) {
        ServiceID id = new ServiceID(name, "test", "1");
        Map<SbbSpec, ServiceSbb> sbbs = new LinkedHashMap<>();
        ServiceSbb rootSbb = build(id, root, sbbs);
        services.installed(
                new ServiceComponentDescriptor(
                        id,
                        SleeVersion.V1_1,
                        SbbSpec.HERE,
                        root.id(),
                        (byte) priority,
                        Optional.empty(),
                        Optional.empty()),
                rootSbb,
                sbbs.values());
        return id;
    }

    /** Installs and activates a service; its start events are delivered later. */
    public Service activate(String name, int priority, SbbSpec root) {
        ServiceID id = install(name, priority, root);
        try {
            services.activate(List.of(id));
            return services.find(id);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private ServiceSbb build(ServiceID service, SbbSpec spec, Map<SbbSpec, ServiceSbb> sbbs) {
        ServiceSbb known = sbbs.get(spec);
        if (known != null) {
            return known;
        }
        ServiceSbb made =
                new ServiceSbb(
                        service,
                        classes(spec),
                        ComponentEnvironment.builder(spec.name()).build(),
                        room);
        sbbs.put(spec, made);
        spec.children().forEach(child -> made.addChild(build(service, child, sbbs)));
        return made;
    }

    private GeneratedSbbClasses classes(SbbSpec spec) {
        return new GeneratedSbbClasses(
                spec.descriptor(),
                new SbbTypes(
                        Kernel.class.getClassLoader(),
                        TestSbb.class,
                        SbbLocalObject.class,
                        TestAci.class,
                        null),
                spec.fields(),
                spec.attributes(),
                null,
                new Factory(spec));
    }

    private final class Factory implements SbbFactory {
        private final SbbSpec spec;

        Factory(SbbSpec spec) {
            this.spec = spec;
        }

        @Override
        public ConcreteSbb newSbb() {
            return new TestSbb(spec, lifeCycle, deliveries);
        }

        @Override
        public GeneratedSbbLocalObject newLocalObject(LocalObjectAccess access) {
            return new TestLocal(access);
        }

        @Override
        public GeneratedActivityContextInterface newAci(AciAccess access) {
            return new TestAci(access);
        }
    }

    /** Links of which the test says what is missing. */
    public static final class TestLinks implements ServiceLinks {
        private final List<String> unbound = new ArrayList<>();
        private final List<ServiceID> users = new ArrayList<>();

        /** Link names that are missing. */
        public List<String> unbound() {
            return unbound;
        }

        /** Services that use their links. */
        public List<ServiceID> users() {
            return users;
        }

        @Override
        public List<String> unbound(Collection<ServiceSbb> sbbs) {
            return List.copyOf(unbound);
        }

        @Override
        public void use(ServiceID service, Collection<ServiceSbb> sbbs) {
            users.add(service);
        }

        @Override
        public void release(ServiceID service) {
            users.remove(service);
        }
    }

    private static final class NoPorts implements SbbPorts {
        @Override
        public Tracer tracer(ServiceID service, SbbID sbb, String name) {
            throw new UnsupportedOperationException("No tracers here");
        }

        @Override
        public Object usage(ServiceID service, SbbID sbb, @Nullable String set) {
            throw new UnsupportedOperationException("No usage parameters here");
        }

        @Override
        public Object profileCmp(ProfileSpecificationID spec, ProfileID id) {
            throw new UnsupportedOperationException("No profiles here");
        }
    }
}
