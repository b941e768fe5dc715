package io.patchbay.slee.container.facilities.trace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import javax.slee.facilities.TraceLevel;
import javax.slee.facilities.Tracer;
import javax.slee.management.NotificationSource;
import org.jspecify.annotations.Nullable;

/** All tracers of the SLEE: one tree per notification source. Thread-safe. Specification: 13.3. */
public final class Tracers {
    private final LongSupplier clockMillis;
    private final Map<NotificationSource, TracerTree> trees = new ConcurrentHashMap<>();
    private final List<TraceListener> listeners = new CopyOnWriteArrayList<>();

    /**
     * Starts without tracers.
     *
     * @param clockMillis the time in milliseconds since 1970
     */
    public Tracers(LongSupplier clockMillis) {
        this.clockMillis = clockMillis;
    }

    /**
     * Adds a listener.
     *
     * @param listener is given every message from now on
     */
    public void addListener(TraceListener listener) {
        listeners.add(listener);
    }

    /**
     * Gives a tracer to its source.
     *
     * @param source who traces
     * @param name parts separated by dots, empty for the root tracer
     * @return the tracer, the same one each time
     * @throws IllegalArgumentException if the name has an empty part
     */
    public Tracer tracer(NotificationSource source, String name) {
        return tree(source).use(name);
    }

    /**
     * Sets the level of a tracer, and thereby of those below it that have none of their own.
     *
     * @param source whose tracer
     * @param name the tracer's name; it need not be in use yet
     * @param level the least severe level that passes
     * @throws IllegalArgumentException if the name has an empty part
     */
    public void setLevel(NotificationSource source, String name, TraceLevel level) {
        tree(source).level(name, Objects.requireNonNull(level, "level"));
    }

    /**
     * Takes the level of a tracer back, so that it inherits again.
     *
     * @param source whose tracer
     * @param name the tracer's name
     * @throws IllegalArgumentException if the name has an empty part or is that of the root tracer
     */
    public void unsetLevel(NotificationSource source, String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException(
                    "The root tracer of "
                            + source
                            + " has nobody to inherit from; set another level instead");
        }
        tree(source).level(name, null);
    }

    /**
     * The level in force for a tracer.
     *
     * @param source whose tracer
     * @param name the tracer's name
     * @return its own or the inherited level, empty if the tracer is neither in use nor set
     * @throws IllegalArgumentException if the name has an empty part
     */
    public Optional<TraceLevel> level(NotificationSource source, String name) {
        return tree(source).level(name);
    }

    /**
     * The tracers that their source has asked for.
     *
     * @param source whose tracers
     * @return sorted names
     */
    public List<String> used(NotificationSource source) {
        return tree(source).used();
    }

    /**
     * The levels that were set.
     *
     * @param source whose tracers
     * @return tracer name to its own level, sorted
     */
    public Map<String, TraceLevel> levels(NotificationSource source) {
        return tree(source).levels();
    }

    /**
     * Forgets a source that no longer exists. Its tracers go on to work with their last levels.
     *
     * @param source whose tracers
     */
    public void remove(NotificationSource source) {
        trees.remove(source);
    }

    void pass(
            NotificationSource source,
            String tracer,
            TraceLevel level,
            String text,
            @Nullable Throwable cause) {
        TraceMessage message =
                new TraceMessage(source, tracer, level, text, cause, clockMillis.getAsLong());
        for (TraceListener listener : listeners) {
            listener.traced(message);
        }
    }

    void pass(ComponentTrace message) {
        for (TraceListener listener : listeners) {
            listener.traced(message);
        }
    }

    private TracerTree tree(NotificationSource source) {
        return trees.computeIfAbsent(
                Objects.requireNonNull(source, "source"), s -> new TracerTree(this, s));
    }
}
