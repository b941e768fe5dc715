package javax.slee.facilities;

import javax.slee.ComponentID;
import javax.slee.UnrecognizedComponentException;

/**
 * Sends the trace messages of SLEE 1.0, one trace level for each component.
 *
 * <p>Thread-safe; non-transactional. SLEE 1.0, chapter 13.
 *
 * <p>Deprecated since SLEE 1.1: use {@link Tracer}.
 */
public interface TraceFacility {
    /**
     * Gives the trace level of a component: messages below it are dropped. Non-transactional.
     *
     * @param traceSource the component
     * @return the level
     * @throws NullPointerException if {@code traceSource} is null
     * @throws UnrecognizedComponentException if the component is not installed
     * @throws FacilityException if the facility fails inside
     */
    Level getTraceLevel(ComponentID traceSource) throws UnrecognizedComponentException;

    /**
     * Sends a trace message, if the trace level of the component lets it through.
     * Non-transactional.
     *
     * @param traceSource the component that sends it
     * @param traceLevel the level of the message, not {@link Level#OFF}
     * @param messageType the kind of message
     * @param message the text
     * @param timestamp when it happened, in milliseconds since 1970
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code traceLevel} is {@link Level#OFF}
     * @throws UnrecognizedComponentException if the component is not installed
     * @throws FacilityException if the facility fails inside
     */
    void createTrace(
            ComponentID traceSource,
            Level traceLevel,
            String messageType,
            String message,
            long timestamp)
            throws UnrecognizedComponentException;

    /**
     * Sends a trace message, if the trace level of the component lets it through.
     * Non-transactional.
     *
     * @param traceSource the component that sends it
     * @param traceLevel the level of the message, not {@link Level#OFF}
     * @param messageType the kind of message
     * @param message the text
     * @param cause what led to it
     * @param timestamp when it happened, in milliseconds since 1970
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code traceLevel} is {@link Level#OFF}
     * @throws UnrecognizedComponentException if the component is not installed
     * @throws FacilityException if the facility fails inside
     */
    void createTrace(
            ComponentID traceSource,
            Level traceLevel,
            String messageType,
            String message,
            Throwable cause,
            long timestamp)
            throws UnrecognizedComponentException;
}
