package io.patchbay.slee.container.facilities.trace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import javax.slee.facilities.TraceLevel;
import javax.slee.facilities.Tracer;
import javax.slee.management.NotificationSource;
import org.jspecify.annotations.Nullable;

/**
 * The tracers of one notification source and their levels. Thread-safe.
 *
 * <p>Changes take the lock and write the level in force into every tracer that they touch, so that
 * tracers themselves never walk the tree. Specification: 13.3.
 */
final class TracerTree {
    private final Tracers tracers;
    private final NotificationSource source;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, SourceTracer> byName = new TreeMap<>();
    private final Map<String, TraceLevel> own = new TreeMap<>();

    TracerTree(Tracers tracers, NotificationSource source) {
        this.tracers = tracers;
        this.source = source;
        own.put("", TraceLevel.INFO);
    }

    Tracer use(String name) {
        check(name);
        lock.lock();
        try {
            return byName.computeIfAbsent(
                    name, n -> new SourceTracer(tracers, source, n, inForce(n)));
        } finally {
            lock.unlock();
        }
    }

    void level(String name, @Nullable TraceLevel level) {
        check(name);
        lock.lock();
        try {
            if (level == null) {
                own.remove(name);
            } else {
                own.put(name, level);
            }
            byName.values().forEach(tracer -> tracer.level(inForce(tracer.getTracerName())));
        } finally {
            lock.unlock();
        }
    }

    Optional<TraceLevel> level(String name) {
        check(name);
        lock.lock();
        try {
            return byName.containsKey(name) || own.containsKey(name)
                    ? Optional.of(inForce(name))
                    : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    List<String> used() {
        lock.lock();
        try {
            return List.copyOf(byName.keySet());
        } finally {
            lock.unlock();
        }
    }

    Map<String, TraceLevel> levels() {
        lock.lock();
        try {
            return new TreeMap<>(own);
        } finally {
            lock.unlock();
        }
    }

    private TraceLevel inForce(String name) {
        String ancestor = name;
        TraceLevel level = own.get(ancestor);
        while (level == null) {
            ancestor = Objects.requireNonNull(parent(ancestor));
            level = own.get(ancestor);
        }
        return level;
    }

    /** The name above, null above the root tracer. */
    static @Nullable String parent(String name) {
        if (name.isEmpty()) {
            return null;
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    private void check(String name) {
        Objects.requireNonNull(name, "tracer name");
        if (name.startsWith(".") || name.endsWith(".") || name.contains("..")) {
            throw new IllegalArgumentException(
                    "Tracer name \""
                            + name
                            + "\" of "
                            + source
                            + " has an empty part; write parts separated by single dots");
        }
    }
}
