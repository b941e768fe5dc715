package javax.slee.facilities;

/**
 * Sends trace messages of one notification source under one name.
 *
 * <p>Names are parts with dots between them and make a tree below the root tracer, whose name is
 * empty. The administrator sets levels; a tracer without a level of its own has that of its nearest
 * ancestor with one. A message goes out if its level is not below that of the tracer. Since SLEE
 * 1.1.
 *
 * <p>Thread-safe; non-transactional. SLEE 1.1, section 13.3.
 */
public interface Tracer {
    /**
     * Gives the name of this tracer.
     *
     * @return the full name, empty for the root tracer
     */
    String getTracerName();

    /**
     * Gives the name of the tracer above this one.
     *
     * @return the full name, empty if that is the root tracer; null if this is the root tracer
     */
    String getParentTracerName();

    /**
     * Gives the level that is in force for this tracer, its own or an inherited one.
     *
     * @return the level
     * @throws FacilityException if the facility fails inside
     */
    TraceLevel getTraceLevel();

    /**
     * Tells whether a message would go out.
     *
     * @param level the level of the message, not {@link TraceLevel#OFF}
     * @return true if it would
     * @throws NullPointerException if {@code level} is null
     * @throws IllegalArgumentException if {@code level} is {@link TraceLevel#OFF}
     * @throws FacilityException if the facility fails inside
     */
    boolean isTraceable(TraceLevel level);

    /**
     * Sends a message if its level lets it through.
     *
     * @param level the level of the message, not {@link TraceLevel#OFF}
     * @param message the text
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code level} is {@link TraceLevel#OFF}
     * @throws FacilityException if the facility fails inside
     */
    void trace(TraceLevel level, String message);

    /**
     * Sends a message if its level lets it through.
     *
     * @param level the level of the message, not {@link TraceLevel#OFF}
     * @param message the text
     * @param cause what led to it, may be null
     * @throws NullPointerException if {@code level} or {@code message} is null
     * @throws IllegalArgumentException if {@code level} is {@link TraceLevel#OFF}
     * @throws FacilityException if the facility fails inside
     */
    void trace(TraceLevel level, String message, Throwable cause);

    /**
     * Tells whether a message of level SEVERE would go out.
     *
     * @return true if it would
     * @throws FacilityException if the facility fails inside
     */
    boolean isSevereEnabled();

    /**
     * Sends a message of level SEVERE.
     *
     * @param message the text
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void severe(String message);

    /**
     * Sends a message of level SEVERE.
     *
     * @param message the text
     * @param cause what led to it, may be null
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void severe(String message, Throwable cause);

    /**
     * Tells whether a message of level WARNING would go out.
     *
     * @return true if it would
     * @throws FacilityException if the facility fails inside
     */
    boolean isWarningEnabled();

    /**
     * Sends a message of level WARNING.
     *
     * @param message the text
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void warning(String message);

    /**
     * Sends a message of level WARNING.
     *
     * @param message the text
     * @param cause what led to it, may be null
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void warning(String message, Throwable cause);

    /**
     * Tells whether a message of level INFO would go out.
     *
     * @return true if it would
     * @throws FacilityException if the facility fails inside
     */
    boolean isInfoEnabled();

    /**
     * Sends a message of level INFO.
     *
     * @param message the text
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void info(String message);

    /**
     * Sends a message of level INFO.
     *
     * @param message the text
     * @param cause what led to it, may be null
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void info(String message, Throwable cause);

    /**
     * Tells whether a message of level CONFIG would go out.
     *
     * @return true if it would
     * @throws FacilityException if the facility fails inside
     */
    boolean isConfigEnabled();

    /**
     * Sends a message of level CONFIG.
     *
     * @param message the text
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void config(String message);

    /**
     * Sends a message of level CONFIG.
     *
     * @param message the text
     * @param cause what led to it, may be null
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void config(String message, Throwable cause);

    /**
     * Tells whether a message of level FINE would go out.
     *
     * @return true if it would
     * @throws FacilityException if the facility fails inside
     */
    boolean isFineEnabled();

    /**
     * Sends a message of level FINE.
     *
     * @param message the text
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void fine(String message);

    /**
     * Sends a message of level FINE.
     *
     * @param message the text
     * @param cause what led to it, may be null
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void fine(String message, Throwable cause);

    /**
     * Tells whether a message of level FINER would go out.
     *
     * @return true if it would
     * @throws FacilityException if the facility fails inside
     */
    boolean isFinerEnabled();

    /**
     * Sends a message of level FINER.
     *
     * @param message the text
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void finer(String message);

    /**
     * Sends a message of level FINER.
     *
     * @param message the text
     * @param cause what led to it, may be null
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void finer(String message, Throwable cause);

    /**
     * Tells whether a message of level FINEST would go out.
     *
     * @return true if it would
     * @throws FacilityException if the facility fails inside
     */
    boolean isFinestEnabled();

    /**
     * Sends a message of level FINEST.
     *
     * @param message the text
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void finest(String message);

    /**
     * Sends a message of level FINEST.
     *
     * @param message the text
     * @param cause what led to it, may be null
     * @throws NullPointerException if {@code message} is null
     * @throws FacilityException if the facility fails inside
     */
    void finest(String message, Throwable cause);
}
