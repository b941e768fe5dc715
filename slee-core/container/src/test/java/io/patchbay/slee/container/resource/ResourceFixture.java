package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.facilities.alarm.AlarmTable;
import io.patchbay.slee.container.facilities.lookup.ServiceDirectory;
import io.patchbay.slee.container.facilities.lookup.ServiceEvents;
import io.patchbay.slee.container.facilities.trace.Tracers;
import io.patchbay.slee.container.fixture.KernelFixture;
import io.patchbay.slee.container.fixture.Usage;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.RaComponentDescriptor;
import io.patchbay.slee.model.descriptor.RaComponentDescriptor.ConfigProperty;
import io.patchbay.slee.model.descriptor.RaTypeComponentDescriptor;
import io.patchbay.slee.model.descriptor.SleeVersion;
import io.patchbay.slee.model.descriptor.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.FireableEventType;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.ResourceAdaptorTypeID;
import javax.slee.resource.SleeEndpoint;
import org.jspecify.annotations.Nullable;

/** One installed resource adaptor and the entities that tests make of it. */
public final class ResourceFixture {
    static final ResourceAdaptorID RA = new ResourceAdaptorID("ra", "v", "1");
    static final ResourceAdaptorTypeID TYPE = new ResourceAdaptorTypeID("type", "v", "1");
    static final EventTypeID TEXT = new EventTypeID("Text", "v", "1");
    static final EventTypeID NUMBER = new EventTypeID("Number", "v", "1");
    static final EventTypeID FOREIGN = new EventTypeID("Foreign", "v", "1");
    static final SbbID SBB = new SbbID("sbb", "v", "1");
    static final ServiceID SERVICE = new ServiceID("service", "v", "1");

    public final KernelFixture kernel = new KernelFixture(4);
    final AlarmTable alarms = new AlarmTable(() -> 42);
    final Tracers tracers = new Tracers(() -> 42);
    final List<RecordingAdaptor> objects = new ArrayList<>();
    final List<String> states = new ArrayList<>();
    final Map<ServiceID, ServiceEvents> services = new HashMap<>();
    final Map<String, ServiceID> liveUsers = new HashMap<>();
    final ClassLoader loader = new ClassLoader(getClass().getClassLoader()) {};
    @Nullable RuntimeException failureOfNew;
    public final ResourceAdaptors adaptors;

    public ResourceFixture() {
        this(false, false);
    }

    ResourceFixture(boolean activeReconfiguration, boolean ignoreTypeCheck) {
        RaPorts ports =
                new RaPorts(
                        kernel.transactions,
                        kernel.contexts,
                        kernel.events,
                        alarms,
                        tracers,
                        Map.of(TEXT, String.class, NUMBER, Integer.class, FOREIGN, Long.class)::get,
                        new Directory(),
                        name -> {
                            throw new UnrecognizedProfileTableNameException(name);
                        },
                        () -> SERVICE,
                        id -> true);
        adaptors = new ResourceAdaptors(ports, new Users());
        adaptors.addListener(
                (entity, before, after) -> states.add(entity + " " + before + "->" + after));
        adaptors.installed(
                new RaDefinition(
                        descriptor(activeReconfiguration, ignoreTypeCheck),
                        List.of(raType()),
                        this::newObject,
                        loader,
                        Optional.of(Usage.classes())));
    }

    private RecordingAdaptor newObject() {
        if (failureOfNew != null) {
            throw failureOfNew;
        }
        RecordingAdaptor object = new RecordingAdaptor();
        objects.add(object);
        return object;
    }

    static RaComponentDescriptor descriptor(boolean reconfigurable, boolean ignoreTypeCheck) {
        Location nowhere = Location.of("", "");
        return new RaComponentDescriptor(
                RA,
                SleeVersion.V1_1,
                nowhere,
                List.of(TYPE),
                List.of(),
                List.of(),
                Optional.of("x.Ra"),
                reconfigurable,
                Optional.empty(),
                List.of(
                        new ConfigProperty("host", ValueType.STRING, Optional.empty(), nowhere),
                        new ConfigProperty(
                                "port", ValueType.INTEGER, Optional.of("5060"), nowhere)),
                ignoreTypeCheck);
    }

    private static RaTypeComponentDescriptor raType() {
        return new RaTypeComponentDescriptor(
                TYPE,
                SleeVersion.V1_1,
                Location.of("", ""),
                List.of(),
                List.of("java.lang.Object"),
                Optional.empty(),
                Optional.of("x.Provider"),
                List.of(TEXT, NUMBER));
    }

    static ConfigProperties host(String host) {
        ConfigProperties properties = new ConfigProperties();
        properties.addProperty(new ConfigProperties.Property("host", "java.lang.String", host));
        return properties;
    }

    /** Creates an entity and gives its adaptor object. */
    RecordingAdaptor created(String name) throws Exception {
        adaptors.create(RA, name, host("127.0.0.1"));
        return objects.getLast();
    }

    /** Creates an entity and activates it in a running SLEE. */
    public RecordingAdaptor active(String name) throws Exception {
        adaptors.sleeRunning();
        RecordingAdaptor object = created(name);
        adaptors.activate(name);
        object.calls.clear();
        return object;
    }

    static SleeEndpoint endpoint(RecordingAdaptor object) {
        return object.context().getSleeEndpoint();
    }

    static FireableEventType type(RecordingAdaptor object, EventTypeID type) throws Exception {
        return object.context().getEventLookupFacility().getFireableEventType(type);
    }

    static ServiceEvents events(ServiceID service, EventTypeID... types) {
        return new ServiceEvents(
                service,
                List.of(types).stream()
                        .map(type -> new ServiceEvents.Event(type, true, null))
                        .toList());
    }

    private final class Directory implements ServiceDirectory {
        @Override
        public @Nullable ServiceEvents find(ServiceID service) {
            return services.get(service);
        }

        @Override
        public Collection<ServiceEvents> active() {
            return services.values();
        }
    }

    private final class Users implements LinkUsers {
        @Override
        public Collection<SbbID> boundSbbs(String linkName) {
            return liveUsers.containsKey(linkName) ? List.of(SBB) : List.of();
        }

        @Override
        public Optional<ServiceID> liveUser(String linkName) {
            return Optional.ofNullable(liveUsers.get(linkName));
        }
    }
}
