package io.patchbay.ra.sip.stacklog;

import org.jspecify.annotations.Nullable;

/** Where the stack's own log lines go. Implementations are thread-safe. */
public interface StackLogSink {

    /**
     * Whether a line of a level would be kept.
     *
     * @param level one of the levels of {@code gov.nist.core.LogLevels}
     * @return true if it is worth composing the line
     */
    boolean isEnabled(int level);

    /**
     * Takes a line.
     *
     * @param level one of the levels of {@code gov.nist.core.LogLevels}
     * @param message the line
     * @param cause what was caught, or null
     */
    void log(int level, String message, @Nullable Throwable cause);
}
