package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.facilities.alarm.SourceAlarms;
import io.patchbay.slee.container.facilities.lookup.EventLookup;
import io.patchbay.slee.container.facilities.lookup.ServiceLookup;
import io.patchbay.slee.container.facilities.usage.UsageSets;
import java.util.Objects;
import java.util.Timer;
import javax.slee.ServiceID;
import javax.slee.facilities.AlarmFacility;
import javax.slee.facilities.EventLookupFacility;
import javax.slee.facilities.ServiceLookupFacility;
import javax.slee.facilities.Tracer;
import javax.slee.management.NotificationSource;
import javax.slee.profile.ProfileTable;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.resource.ResourceAdaptorContext;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.ResourceAdaptorTypeID;
import javax.slee.resource.SleeEndpoint;
import javax.slee.transaction.SleeTransactionManager;
import javax.slee.usage.NoUsageParametersInterfaceDefinedException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/** What the SLEE gives to the adaptor object of one entity. Thread-safe. Specification: 15.11. */
final class EntityContext implements ResourceAdaptorContext {
    private final String entity;
    private final RaDefinition definition;
    private final RaPorts ports;
    private final NotificationSource source;
    private final SleeEndpoint endpoint;
    private final EventLookup events;
    private final ServiceLookup services;
    private final AlarmFacility alarms;
    private final Timer timer;
    private final @Nullable UsageSets usage;

    EntityContext(
            String entity,
            RaDefinition definition,
            RaPorts ports,
            NotificationSource source,
            Doors doors,
            @Nullable UsageSets usage) {
        this.entity = entity;
        this.definition = definition;
        this.ports = ports;
        this.source = source;
        this.endpoint = doors.endpoint();
        this.events = doors.events();
        this.timer = doors.timer();
        this.services = new ServiceLookup(ports.services(), definition.permittedEvents());
        this.alarms = new SourceAlarms(ports.alarms(), source, ports.installed());
        this.usage = usage;
    }

    @Override
    public String getEntityName() {
        return entity;
    }

    @Override
    public ResourceAdaptorID getResourceAdaptor() {
        return definition.id();
    }

    @Override
    public ResourceAdaptorTypeID[] getResourceAdaptorTypes() {
        return definition.descriptor().raTypes().toArray(new ResourceAdaptorTypeID[0]);
    }

    @Override
    public SleeEndpoint getSleeEndpoint() {
        return endpoint;
    }

    @Override
    public SleeTransactionManager getSleeTransactionManager() {
        return ports.transactions().manager();
    }

    @Override
    public Timer getTimer() {
        return timer;
    }

    @Override
    public @Nullable ServiceID getInvokingService() {
        return ports.invokingService().get();
    }

    @Override
    public AlarmFacility getAlarmFacility() {
        return alarms;
    }

    @Override
    public EventLookupFacility getEventLookupFacility() {
        return events;
    }

    @Override
    public ServiceLookupFacility getServiceLookupFacility() {
        return services;
    }

    @Override
    public Tracer getTracer(String name) {
        return ports.tracers().tracer(source, name);
    }

    @Override
    public ProfileTable getProfileTable(String name) throws UnrecognizedProfileTableNameException {
        return ports.profileTables().profileTable(Objects.requireNonNull(name, "profile table"));
    }

    @Override
    public Object getDefaultUsageParameterSet() {
        return usage().defaultSet().parameters();
    }

    @Override
    public Object getUsageParameterSet(String name)
            throws UnrecognizedUsageParameterSetNameException {
        Objects.requireNonNull(name, "usage parameter set name");
        return usage().set(name).parameters();
    }

    private UsageSets usage() {
        if (usage == null) {
            throw new NoUsageParametersInterfaceDefinedException(
                    "Resource adaptor entity "
                            + entity
                            + " has no usage parameters: "
                            + definition.id()
                            + " declares no usage parameters interface");
        }
        return usage;
    }

    /** The objects that belong to the entity alone. Immutable. */
    record Doors(SleeEndpoint endpoint, EventLookup events, Timer timer) {}
}
