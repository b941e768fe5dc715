package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.facilities.alarm.AlarmTable;
import io.patchbay.slee.container.facilities.lookup.EventTypes;
import io.patchbay.slee.container.facilities.lookup.ServiceDirectory;
import io.patchbay.slee.container.facilities.trace.Tracers;
import io.patchbay.slee.container.transaction.Transactions;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.slee.ComponentID;
import javax.slee.ServiceID;
import javax.slee.profile.ProfileTable;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import org.jspecify.annotations.Nullable;

/**
 * What all entities share of the rest of the SLEE. Immutable.
 *
 * @param transactions the JTA door
 * @param contexts the activity contexts
 * @param events how events are fired
 * @param alarms the active alarms
 * @param tracers the tracers
 * @param eventTypes the installed event types
 * @param services the installed services
 * @param profileTables the profile tables
 * @param invokingService the service whose SBB runs on the calling thread, null if none does
 * @param installed tells whether a component is installed
 */
public record RaPorts(
        Transactions transactions,
        ActivityContexts contexts,
        EventPort events,
        AlarmTable alarms,
        Tracers tracers,
        EventTypes eventTypes,
        ServiceDirectory services,
        ProfileTables profileTables,
        Supplier<@Nullable ServiceID> invokingService,
        Predicate<ComponentID> installed) {

    /** Refuses missing parts. */
    public RaPorts {
        Objects.requireNonNull(transactions, "transactions");
        Objects.requireNonNull(contexts, "contexts");
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(alarms, "alarms");
        Objects.requireNonNull(tracers, "tracers");
        Objects.requireNonNull(eventTypes, "eventTypes");
        Objects.requireNonNull(services, "services");
        Objects.requireNonNull(profileTables, "profileTables");
        Objects.requireNonNull(invokingService, "invokingService");
        Objects.requireNonNull(installed, "installed");
    }

    /** The port to the profile tables. Thread-safe. */
    @FunctionalInterface
    public interface ProfileTables {
        /**
         * Finds a profile table.
         *
         * @param name its name
         * @return the table, in the typed form that its specification declares
         * @throws UnrecognizedProfileTableNameException if there is none
         */
        ProfileTable profileTable(String name) throws UnrecognizedProfileTableNameException;
    }
}
