package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.codegen.profile.GeneratedProfileClasses;
import io.patchbay.slee.container.profile.store.ProfileRow;
import io.patchbay.slee.container.profile.store.RowChange;
import io.patchbay.slee.container.transaction.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.slee.CreateException;
import javax.slee.SLEEException;
import javax.slee.profile.ProfileAlreadyExistsException;
import javax.slee.profile.ProfileFacility;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.profile.ProfileTableActivityContextInterfaceFactory;
import javax.slee.profile.ProfileTableAlreadyExistsException;
import javax.slee.profile.UnrecognizedProfileNameException;
import javax.slee.profile.UnrecognizedProfileSpecificationException;
import javax.slee.profile.UnrecognizedProfileTableNameException;

/**
 * All profile specifications and profile tables of the SLEE. Thread-safe; tables come, go and are
 * renamed one after the other. Specification: 10.3.
 */
public final class ProfileTables {
    private final ConcurrentMap<ProfileSpecificationID, ProfileSpec> specs =
            new ConcurrentHashMap<>();
    private final ConcurrentMap<String, ProfileTableEntity> tables = new ConcurrentHashMap<>();
    private final ProfileRoom room;
    private final ProfileTableActivities activities;
    private final ProfileLookups lookups;
    private final Lock installation;

    /**
     * Makes a room without tables, whose specifications never go while a table is created.
     *
     * @param transactions the JTA door
     * @param contexts where the activities of tables live
     * @param events fires profile events
     * @param ports tracers, usage and environments
     */
    public ProfileTables(
            Transactions transactions,
            ActivityContexts contexts,
            EventPort events,
            ProfilePorts ports) {
        this(transactions, contexts, events, ports, new ReentrantLock());
    }

    /**
     * Makes a room without tables.
     *
     * @param transactions the JTA door
     * @param contexts where the activities of tables live
     * @param events fires profile events
     * @param ports tracers, usage and environments
     * @param installation held while a table is created, so that its specification stays
     */
    public ProfileTables(
            Transactions transactions,
            ActivityContexts contexts,
            EventPort events,
            ProfilePorts ports,
            Lock installation) {
        this.installation = installation;
        this.room = new ProfileRoom(transactions, contexts, events, ports, this);
        this.activities =
                new ProfileTableActivities(transactions, contexts, events, tables::containsKey);
        this.lookups = new ProfileLookups(room, activities);
    }

    /**
     * Makes a specification available for tables.
     *
     * @param classes its generated classes
     * @throws IllegalArgumentException if a static query does not fit its attributes
     */
    public void install(GeneratedProfileClasses classes) {
        specs.put(classes.descriptor().id(), ProfileSpec.of(classes));
    }

    /**
     * Forgets a specification, which has no table.
     *
     * @param spec its id
     * @throws IllegalStateException if there is a table of it
     */
    public synchronized void uninstall(ProfileSpecificationID spec) {
        Optional<String> use = inUse(spec);
        if (use.isPresent()) {
            throw new IllegalStateException(spec + " cannot be uninstalled: " + use.get());
        }
        specs.remove(spec);
    }

    /**
     * Why a specification cannot be uninstalled.
     *
     * @param spec its id
     * @return which table is made of it and what to do, empty if there is none
     */
    public Optional<String> inUse(ProfileSpecificationID spec) {
        return tables(spec).stream()
                .findFirst()
                .map(name -> "profile table " + name + " is made of it; remove the table first");
    }

    /** The SLEE runs: tables get their activities. */
    public synchronized void start() {
        activities.running(true);
        tables.keySet().forEach(activities::start);
    }

    /** The SLEE stops: the activities of tables end. */
    public synchronized void stop() {
        activities.running(false);
        tables.keySet().forEach(activities::end);
    }

    /**
     * Creates a table with its default profile.
     *
     * @param spec the specification
     * @param name the table's name
     * @return the table
     * @throws UnrecognizedProfileSpecificationException if it is not installed
     * @throws ProfileTableAlreadyExistsException if there is a table of this name
     * @throws IllegalArgumentException if the name is not allowed
     * @throws CreateException if the author's code refuses the default profile
     */
    public ProfileTableEntity create(ProfileSpecificationID spec, String name)
            throws UnrecognizedProfileSpecificationException,
                    ProfileTableAlreadyExistsException,
                    CreateException {
        ProfileNames.checkTable(name);
        installation.lock();
        try {
            return newTable(spec, name);
        } finally {
            installation.unlock();
        }
    }

    private synchronized ProfileTableEntity newTable(ProfileSpecificationID spec, String name)
            throws UnrecognizedProfileSpecificationException,
                    ProfileTableAlreadyExistsException,
                    CreateException {
        ProfileSpec installed = spec(spec);
        checkFree(name);
        ProfileTableEntity table = new ProfileTableEntity(name, installed, room);
        try {
            initialize(table);
        } catch (CreateException refused) {
            room.ports().tableGone(name);
            throw refused;
        }
        tables.put(name, table);
        activities.start(name);
        return table;
    }

    private ProfileSpec spec(ProfileSpecificationID spec)
            throws UnrecognizedProfileSpecificationException {
        Objects.requireNonNull(spec, "profile specification is null");
        ProfileSpec installed = specs.get(spec);
        if (installed == null) {
            throw new UnrecognizedProfileSpecificationException(
                    "Profile specification " + spec + " is not installed");
        }
        return installed;
    }

    private void checkFree(String name) throws ProfileTableAlreadyExistsException {
        if (tables.containsKey(name)) {
            throw new ProfileTableAlreadyExistsException(
                    "There is a profile table named " + name + " already");
        }
    }

    private void initialize(ProfileTableEntity table) throws CreateException {
        WorkingCopy copy = new WorkingCopy(table, table.schema().emptyRow());
        try {
            room.transactions().required(() -> initialize(table, copy));
        } catch (RuntimeException failure) {
            throw new CreateException(
                    "Profile table "
                            + table.name()
                            + " cannot be created: its default profile failed ("
                            + failure.getMessage()
                            + ")",
                    failure);
        }
        ProfileRow row = new ProfileRow("", copy.values(), 1);
        table.store().apply(List.of(new RowChange("", table.store().defaultRow(), row)));
    }

    private static void initialize(ProfileTableEntity table, WorkingCopy copy) {
        ProfileObject object = table.objects().pooled();
        object.assign("", true);
        object.bind(copy, null);
        try {
            object.initialize();
            object.postCreate();
        } catch (CreateException refused) {
            throw new SLEEException(refused.getMessage(), refused);
        }
        object.store();
        table.objects().passivate(object);
    }

    /**
     * Removes a table with all of its profiles.
     *
     * @param name the table's name
     * @throws UnrecognizedProfileTableNameException if there is none
     */
    public synchronized void remove(String name) throws UnrecognizedProfileTableNameException {
        ProfileTableEntity table = table(name);
        tables.remove(name);
        activities.end(name);
        table.objects().close();
        room.ports().tableGone(name);
    }

    /** The SLEE is closed after it has stopped: the lives of all pooled profile objects end. */
    public synchronized void close() {
        tables.values().forEach(table -> table.objects().close());
    }

    /**
     * Renames a table. Its activity ends, and another one starts.
     *
     * @param name the present name
     * @param newName the future name
     * @throws UnrecognizedProfileTableNameException if there is no such table
     * @throws ProfileTableAlreadyExistsException if there is a table of the new name
     * @throws IllegalArgumentException if the name is not allowed
     */
    public synchronized void rename(String name, String newName)
            throws UnrecognizedProfileTableNameException, ProfileTableAlreadyExistsException {
        ProfileNames.checkTable(newName);
        ProfileTableEntity table = table(name);
        checkFree(newName);
        table.rename(newName);
        tables.put(newName, table);
        tables.remove(name);
        activities.end(name);
        activities.start(newName);
        room.ports().tableGone(name);
    }

    /**
     * Finds a table.
     *
     * @param name its name
     * @return the table
     * @throws UnrecognizedProfileTableNameException if there is none
     */
    public ProfileTableEntity table(String name) throws UnrecognizedProfileTableNameException {
        Objects.requireNonNull(name, "profile table name is null");
        ProfileTableEntity table = tables.get(name);
        if (table == null) {
            throw new UnrecognizedProfileTableNameException(
                    "There is no profile table named " + name);
        }
        return table;
    }

    /**
     * All tables.
     *
     * @return their names, sorted
     */
    public List<String> tables() {
        return tables.keySet().stream().sorted().toList();
    }

    /**
     * The tables of a specification.
     *
     * @param spec the specification
     * @return their names, sorted
     */
    public List<String> tables(ProfileSpecificationID spec) {
        Collection<ProfileTableEntity> all = tables.values();
        return all.stream()
                .filter(table -> table.classes().descriptor().id().equals(spec))
                .map(ProfileTableEntity::name)
                .sorted()
                .toList();
    }

    /**
     * Whether a specification is installed.
     *
     * @param spec the specification
     * @return true if so
     */
    public boolean isInstalled(ProfileSpecificationID spec) {
        return specs.containsKey(spec);
    }

    /**
     * Whether an id leads to a profile.
     *
     * @param id the id
     * @return true if the table and the profile exist
     */
    public boolean exists(ProfileID id) {
        ProfileTableEntity table = tables.get(id.getProfileTableName());
        return table != null
                && !id.getProfileName().isEmpty()
                && table.store().get(id.getProfileName()) != null;
    }

    /**
     * A profile by way of an SBB's get-profile-CMP method. Specification: 6.7.
     *
     * @param spec the specification that the method is declared for
     * @param id which profile
     * @return an instance of the specification's CMP interface
     * @throws UnrecognizedProfileTableNameException if there is no such table of the specification
     * @throws UnrecognizedProfileNameException if the table has no such profile
     */
    public Object profileCmp(ProfileSpecificationID spec, ProfileID id)
            throws UnrecognizedProfileTableNameException, UnrecognizedProfileNameException {
        ProfileTableEntity table = table(id.getProfileTableName());
        if (!table.classes().descriptor().id().equals(spec)) {
            throw new UnrecognizedProfileTableNameException(
                    "Profile table " + table.name() + " is not made of " + spec);
        }
        Object found = table.face().find(id.getProfileName());
        if (found == null) {
            throw new UnrecognizedProfileNameException(
                    "Profile table "
                            + table.name()
                            + " has no profile named \""
                            + id.getProfileName()
                            + "\"");
        }
        return found;
    }

    /**
     * The facility that SBBs find in their environment.
     *
     * @return the one profile facility
     */
    public ProfileFacility facility() {
        return lookups;
    }

    /**
     * Finds the activity contexts of tables, for SBBs.
     *
     * @return the one factory
     */
    public ProfileTableActivityContextInterfaceFactory activityContextFactory() {
        return activities;
    }

    /**
     * Searches for administrators.
     *
     * @return the searches
     */
    public ProfileLookups lookups() {
        return lookups;
    }

    /**
     * Opens a profile for an administrator.
     *
     * @param table the table
     * @param profile the profile's name; empty for the default profile
     * @return a read-only session
     * @throws UnrecognizedProfileNameException if there is no such profile
     */
    public ProfileSession open(ProfileTableEntity table, String profile)
            throws UnrecognizedProfileNameException {
        return ProfileSession.open(table, profile);
    }

    /**
     * Begins a profile that comes to exist with its first commit.
     *
     * @param table the table
     * @param profile the new profile's name
     * @return a read-write session
     * @throws ProfileAlreadyExistsException if there is such a profile
     * @throws IllegalArgumentException if the name is not allowed
     * @throws CreateException if the author's code refuses
     */
    public ProfileSession create(ProfileTableEntity table, String profile)
            throws ProfileAlreadyExistsException, CreateException {
        ProfileNames.checkProfile(profile);
        return ProfileSession.create(table, profile);
    }

    /**
     * Removes a profile for an administrator.
     *
     * @param table the table
     * @param profile the profile's name
     * @throws UnrecognizedProfileNameException if there is no such profile
     */
    public void removeProfile(ProfileTableEntity table, String profile)
            throws UnrecognizedProfileNameException {
        boolean removed =
                !profile.isEmpty()
                        && room.transactions().required(() -> table.work().remove(profile));
        if (!removed) {
            throw new UnrecognizedProfileNameException(
                    "Profile table " + table.name() + " has no profile named \"" + profile + "\"");
        }
    }
}
