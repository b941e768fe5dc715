package io.patchbay.slee.container.facilities.trace;

import java.util.Objects;
import javax.slee.facilities.TraceLevel;
import javax.slee.facilities.Tracer;
import javax.slee.management.NotificationSource;
import org.jspecify.annotations.Nullable;

/** One tracer. Thread-safe; a message that does not pass costs one volatile read. */
final class SourceTracer implements Tracer {
    private final Tracers tracers;
    private final NotificationSource source;
    private final String name;
    private volatile TraceLevel level;

    SourceTracer(Tracers tracers, NotificationSource source, String name, TraceLevel level) {
        this.tracers = tracers;
        this.source = source;
        this.name = name;
        this.level = level;
    }

    void level(TraceLevel inForce) {
        level = inForce;
    }

    @Override
    public String getTracerName() {
        return name;
    }

    @Override
    public @Nullable String getParentTracerName() {
        return TracerTree.parent(name);
    }

    @Override
    public TraceLevel getTraceLevel() {
        return level;
    }

    @Override
    public boolean isTraceable(TraceLevel asked) {
        return !asked.isOff() && asked.toInt() <= level.toInt();
    }

    @Override
    public boolean isSevereEnabled() {
        return isTraceable(TraceLevel.SEVERE);
    }

    @Override
    public boolean isWarningEnabled() {
        return isTraceable(TraceLevel.WARNING);
    }

    @Override
    public boolean isInfoEnabled() {
        return isTraceable(TraceLevel.INFO);
    }

    @Override
    public boolean isConfigEnabled() {
        return isTraceable(TraceLevel.CONFIG);
    }

    @Override
    public boolean isFineEnabled() {
        return isTraceable(TraceLevel.FINE);
    }

    @Override
    public boolean isFinerEnabled() {
        return isTraceable(TraceLevel.FINER);
    }

    @Override
    public boolean isFinestEnabled() {
        return isTraceable(TraceLevel.FINEST);
    }

    @Override
    public void severe(String message) {
        passes(TraceLevel.SEVERE, message, null);
    }

    @Override
    public void severe(String message, @Nullable Throwable cause) {
        passes(TraceLevel.SEVERE, message, cause);
    }

    @Override
    public void warning(String message) {
        passes(TraceLevel.WARNING, message, null);
    }

    @Override
    public void warning(String message, @Nullable Throwable cause) {
        passes(TraceLevel.WARNING, message, cause);
    }

    @Override
    public void info(String message) {
        passes(TraceLevel.INFO, message, null);
    }

    @Override
    public void info(String message, @Nullable Throwable cause) {
        passes(TraceLevel.INFO, message, cause);
    }

    @Override
    public void config(String message) {
        passes(TraceLevel.CONFIG, message, null);
    }

    @Override
    public void config(String message, @Nullable Throwable cause) {
        passes(TraceLevel.CONFIG, message, cause);
    }

    @Override
    public void fine(String message) {
        passes(TraceLevel.FINE, message, null);
    }

    @Override
    public void fine(String message, @Nullable Throwable cause) {
        passes(TraceLevel.FINE, message, cause);
    }

    @Override
    public void finer(String message) {
        passes(TraceLevel.FINER, message, null);
    }

    @Override
    public void finer(String message, @Nullable Throwable cause) {
        passes(TraceLevel.FINER, message, cause);
    }

    @Override
    public void finest(String message) {
        passes(TraceLevel.FINEST, message, null);
    }

    @Override
    public void finest(String message, @Nullable Throwable cause) {
        passes(TraceLevel.FINEST, message, cause);
    }

    @Override
    public void trace(TraceLevel asked, String message) {
        trace(asked, message, null);
    }

    @Override
    public void trace(TraceLevel asked, String message, @Nullable Throwable cause) {
        if (asked.isOff()) {
            throw new IllegalArgumentException(
                    "Tracer \"" + name + "\" of " + source + " cannot trace with level Off");
        }
        passes(asked, message, cause);
    }

    private void passes(TraceLevel asked, String message, @Nullable Throwable cause) {
        Objects.requireNonNull(message, "trace message");
        if (asked.toInt() <= level.toInt()) {
            tracers.pass(source, name, asked, message, cause);
        }
    }

    @Override
    public String toString() {
        return "Tracer[" + name + " of " + source + "]";
    }
}
