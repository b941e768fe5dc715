package io.patchbay.slee.container.facilities.usage;

import io.patchbay.slee.container.codegen.UsageClasses;
import io.patchbay.slee.container.codegen.UsageParameter;
import io.patchbay.slee.container.facilities.PrintableName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicIntegerArray;
import javax.slee.InvalidArgumentException;
import javax.slee.management.NotificationSource;
import javax.slee.management.UsageParameterSetNameAlreadyExistsException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;

/**
 * The usage parameter sets of one notification source: an SBB in a service, a resource adaptor
 * entity or a profile table. Thread-safe. Specification: chapter 11.
 */
public final class UsageSets {
    private final NotificationSource source;
    private final UsageClasses classes;
    private final AtomicIntegerArray notifying;
    private final List<UsageListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, UsageParameterSet> named = new ConcurrentHashMap<>();
    private final UsageParameterSet defaultSet;

    /**
     * Makes the default set.
     *
     * @param source whose usage is counted
     * @param classes the generated implementation of its usage parameters interface
     */
    public UsageSets(NotificationSource source, UsageClasses classes) {
        this.source = Objects.requireNonNull(source, "source");
        this.classes = Objects.requireNonNull(classes, "classes");
        this.notifying = new AtomicIntegerArray(classes.parameters().size());
        for (int i = 0; i < notifying.length(); i++) {
            notifying.set(i, classes.parameters().get(i).notificationsEnabled() ? 1 : 0);
        }
        this.defaultSet = new UsageParameterSet(this, null);
    }

    /**
     * Whose usage is counted.
     *
     * @return the notification source
     */
    public NotificationSource source() {
        return source;
    }

    /**
     * The generated classes.
     *
     * @return as given
     */
    public UsageClasses classes() {
        return classes;
    }

    /**
     * The parameters, whose positions are the indexes of all sets.
     *
     * @return as the usage parameters interface declares them
     */
    public List<UsageParameter> parameters() {
        return classes.parameters();
    }

    /**
     * Adds a listener.
     *
     * @param listener is told about updates from now on
     */
    public void addListener(UsageListener listener) {
        listeners.add(listener);
    }

    /**
     * Takes a listener away.
     *
     * @param listener is told no more
     */
    public void removeListener(UsageListener listener) {
        listeners.remove(listener);
    }

    /**
     * The set without a name.
     *
     * @return the default set
     */
    public UsageParameterSet defaultSet() {
        return defaultSet;
    }

    /**
     * Finds a named set.
     *
     * @param name its name
     * @return the set, empty if there is none
     */
    public Optional<UsageParameterSet> find(String name) {
        return Optional.ofNullable(named.get(name));
    }

    /**
     * Finds a named set.
     *
     * @param name its name
     * @return the set
     * @throws UnrecognizedUsageParameterSetNameException if there is none
     */
    public UsageParameterSet set(String name) throws UnrecognizedUsageParameterSetNameException {
        UsageParameterSet set = named.get(Objects.requireNonNull(name, "set name"));
        if (set == null) {
            throw unknown(name);
        }
        return set;
    }

    /**
     * The names of the named sets.
     *
     * @return sorted
     */
    public List<String> names() {
        return List.copyOf(new TreeSet<>(named.keySet()));
    }

    /**
     * Creates a named set with all counters at zero and no samples.
     *
     * @param name its name
     * @throws InvalidArgumentException if the name is empty or not printable
     * @throws UsageParameterSetNameAlreadyExistsException if there is such a set
     */
    public void create(String name)
            throws InvalidArgumentException, UsageParameterSetNameAlreadyExistsException {
        Optional<String> refusal = PrintableName.refusal(name);
        if (refusal.isPresent()) {
            throw new InvalidArgumentException(
                    "Cannot create usage parameter set \""
                            + name
                            + "\" of "
                            + source
                            + ": "
                            + refusal.get());
        }
        if (named.putIfAbsent(name, new UsageParameterSet(this, name)) != null) {
            throw new UsageParameterSetNameAlreadyExistsException(
                    source + " has a usage parameter set \"" + name + "\" already");
        }
    }

    /**
     * Removes a named set.
     *
     * @param name its name
     * @throws UnrecognizedUsageParameterSetNameException if there is none
     */
    public void remove(String name) throws UnrecognizedUsageParameterSetNameException {
        if (named.remove(name) == null) {
            throw unknown(name);
        }
    }

    /** Resets all parameters of all sets. */
    public void reset() {
        defaultSet.reset();
        named.values().forEach(UsageParameterSet::reset);
    }

    /**
     * Tells whether updates of a parameter are told to the listeners, in all sets.
     *
     * @param parameter index of the parameter
     * @return true if they are
     */
    public boolean notifies(int parameter) {
        return notifying.get(parameter) != 0;
    }

    /**
     * Switches the notifications of a parameter, in all sets.
     *
     * @param parameter index of the parameter
     * @param enabled whether updates are told to the listeners
     */
    public void notifies(int parameter, boolean enabled) {
        notifying.set(parameter, enabled ? 1 : 0);
    }

    void updated(UsageParameterSet set, int parameter, long value) {
        UsageParameter updated = parameters().get(parameter);
        for (UsageListener listener : listeners) {
            listener.updated(set, updated, value);
        }
    }

    private UnrecognizedUsageParameterSetNameException unknown(String name) {
        return new UnrecognizedUsageParameterSetNameException(
                source
                        + " has no usage parameter set \""
                        + name
                        + "\"; it has "
                        + (named.isEmpty() ? "only the default set" : names()));
    }
}
