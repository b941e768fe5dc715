package io.patchbay.slee.container.facilities.trace;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.slee.ComponentID;
import javax.slee.UnrecognizedComponentException;
import javax.slee.facilities.Level;
import javax.slee.facilities.TraceFacility;
import org.jspecify.annotations.Nullable;

/**
 * The trace facility of SLEE 1.0: one level per component. Thread-safe.
 *
 * <p>Specification: SLEE 1.0, chapter 13.
 */
@SuppressWarnings("deprecation") // SLEE 1.0 knows no other level
public final class ComponentTraces implements TraceFacility {
    private final Tracers tracers;
    private final Predicate<ComponentID> installed;
    private final Map<ComponentID, Level> levels = new ConcurrentHashMap<>();

    /**
     * Makes the facility.
     *
     * @param tracers passes the messages on to the listeners
     * @param installed tells whether a component is installed
     */
    public ComponentTraces(Tracers tracers, Predicate<ComponentID> installed) {
        this.tracers = tracers;
        this.installed = installed;
    }

    @Override
    public Level getTraceLevel(ComponentID component) throws UnrecognizedComponentException {
        check(component);
        return levels.getOrDefault(component, Level.INFO);
    }

    /**
     * Sets the level of a component.
     *
     * @param component the component
     * @param level the least severe level that passes
     * @throws UnrecognizedComponentException if it is not installed
     */
    public void setTraceLevel(ComponentID component, Level level)
            throws UnrecognizedComponentException {
        check(component);
        levels.put(component, Objects.requireNonNull(level, "level"));
    }

    /**
     * Forgets a component that was uninstalled.
     *
     * @param component the component
     */
    public void remove(ComponentID component) {
        levels.remove(component);
    }

    @Override
    public void createTrace(
            ComponentID component, Level level, String type, String message, long timestamp)
            throws UnrecognizedComponentException {
        createTrace(component, level, type, message, null, timestamp);
    }

    @Override
    public void createTrace(
            ComponentID component,
            Level level,
            String type,
            String message,
            @Nullable Throwable cause,
            long timestamp)
            throws UnrecognizedComponentException {
        ComponentTrace trace =
                new ComponentTrace(component, level, type, message, cause, timestamp);
        if (level.toInt() <= getTraceLevel(component).toInt()) {
            tracers.pass(trace);
        }
    }

    private void check(ComponentID component) throws UnrecognizedComponentException {
        if (!installed.test(Objects.requireNonNull(component, "component"))) {
            throw new UnrecognizedComponentException(
                    component + " has no trace level: it is not installed");
        }
    }
}
