package io.patchbay.ra.sip;

import gov.nist.core.LogLevels;
import io.patchbay.ra.sip.stacklog.StackLogSink;
import javax.slee.facilities.TraceLevel;
import javax.slee.facilities.Tracer;
import org.jspecify.annotations.Nullable;

/**
 * The stack's own log in the SLEE's trace. What the stack calls an error is mostly what a peer did
 * wrong, and its information level speaks several times for each message: both appear from FINE
 * downwards. Thread-safe.
 */
final class TracerSink implements StackLogSink {

    private final Tracer tracer;

    TracerSink(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public boolean isEnabled(int level) {
        return tracer.isTraceable(traceLevel(level));
    }

    @Override
    public void log(int level, String message, @Nullable Throwable cause) {
        if (cause == null) {
            tracer.trace(traceLevel(level), message);
        } else {
            tracer.trace(traceLevel(level), message, cause);
        }
    }

    private static TraceLevel traceLevel(int level) {
        if (level <= LogLevels.TRACE_FATAL) {
            return TraceLevel.SEVERE;
        }
        if (level <= LogLevels.TRACE_WARN) {
            return TraceLevel.FINE;
        }
        return level <= LogLevels.TRACE_INFO ? TraceLevel.FINER : TraceLevel.FINEST;
    }
}
