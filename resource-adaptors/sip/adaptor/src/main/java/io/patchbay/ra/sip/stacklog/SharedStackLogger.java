package io.patchbay.ra.sip.stacklog;

import gov.nist.core.CommonLogger;
import gov.nist.core.LogLevels;
import gov.nist.core.StackLogger;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The one stack logger of a class loader: hands each line to the first registered sink.
 *
 * <p>The stack replaces its static logger whenever a stack is created. Therefore the sinks live
 * with the logger that is in place, and every new instance takes over those of its predecessor: two
 * adaptors that share the library do not silence each other, and an adaptor that goes leaves no
 * reference behind. Nothing here tells which of the stacks spoke, so the lines of all go to the
 * oldest live one. Thread-safe.
 */
public final class SharedStackLogger implements StackLogger {

    private final CopyOnWriteArrayList<StackLogSink> sinks = new CopyOnWriteArrayList<>();
    private volatile @Nullable StackLogSink current;
    private volatile boolean on = true;

    /** Called by the stack; takes over the sinks of the logger that it replaces. */
    public SharedStackLogger() {
        if (CommonLogger.legacyLogger instanceof SharedStackLogger predecessor) {
            sinks.addAll(predecessor.sinks);
        }
        current = sinks.isEmpty() ? null : sinks.get(0);
    }

    /**
     * Lets a sink hear the stacks of this class loader.
     *
     * @param sink the sink
     */
    public static void register(StackLogSink sink) {
        synchronized (SharedStackLogger.class) {
            SharedStackLogger logger = installed();
            logger.sinks.addIfAbsent(sink);
            logger.current = logger.sinks.get(0);
        }
    }

    /**
     * Forgets a sink.
     *
     * @param sink the sink
     */
    public static void unregister(StackLogSink sink) {
        synchronized (SharedStackLogger.class) {
            SharedStackLogger logger = installed();
            logger.sinks.remove(sink);
            logger.current = logger.sinks.isEmpty() ? null : logger.sinks.get(0);
        }
    }

    private static SharedStackLogger installed() {
        if (CommonLogger.legacyLogger instanceof SharedStackLogger logger) {
            return logger;
        }
        SharedStackLogger logger = new SharedStackLogger();
        CommonLogger.legacyLogger = logger;
        return logger;
    }

    private void log(int level, String message, @Nullable Throwable cause) {
        StackLogSink sink = current;
        if (on && sink != null && sink.isEnabled(level)) {
            sink.log(level, message, cause);
        }
    }

    @Override
    public boolean isLoggingEnabled() {
        return isLoggingEnabled(LogLevels.TRACE_ERROR);
    }

    @Override
    public boolean isLoggingEnabled(int level) {
        StackLogSink sink = current;
        return on && sink != null && sink.isEnabled(level);
    }

    @Override
    public void logFatalError(String message) {
        log(LogLevels.TRACE_FATAL, message, null);
    }

    @Override
    public void logError(String message) {
        log(LogLevels.TRACE_ERROR, message, null);
    }

    @Override
    public void logError(String message, Exception cause) {
        log(LogLevels.TRACE_ERROR, message, cause);
    }

    @Override
    public void logException(Throwable cause) {
        log(LogLevels.TRACE_ERROR, "the stack caught " + cause, cause);
    }

    @Override
    public void logWarning(String message) {
        log(LogLevels.TRACE_WARN, message, null);
    }

    @Override
    public void logInfo(String message) {
        log(LogLevels.TRACE_INFO, message, null);
    }

    @Override
    public void logDebug(String message) {
        log(LogLevels.TRACE_DEBUG, message, null);
    }

    @Override
    public void logDebug(String message, Exception cause) {
        log(LogLevels.TRACE_DEBUG, message, cause);
    }

    @Override
    public void logTrace(String message) {
        log(LogLevels.TRACE_TRACE, message, null);
    }

    @Override
    public void logStackTrace() {
        logStackTrace(LogLevels.TRACE_TRACE);
    }

    @Override
    public void logStackTrace(int level) {
        if (isLoggingEnabled(LogLevels.TRACE_TRACE)) {
            log(level, "called from", new Throwable("not an error: where the stack is"));
        }
    }

    @Override
    public void disableLogging() {
        on = false;
    }

    @Override
    public void enableLogging() {
        on = true;
    }

    @Override
    public int getLineCount() {
        return 0;
    }

    @Override
    public String getLoggerName() {
        return "sip.stack";
    }

    @Override
    public void setBuildTimeStamp(String buildTimeStamp) {
        log(LogLevels.TRACE_DEBUG, "built " + buildTimeStamp, null);
    }

    @Override
    public void setStackProperties(Properties properties) {
        // The tracer decides what is logged, not the stack's properties.
    }
}
