package io.patchbay.slee.server.run;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/**
 * Names the area of a log line for an operator: the kernel's room, or the source of a trace
 * message. Thread-safe.
 *
 * <p>{@code io.patchbay.slee.container.routing.EventRouter} is {@code routing}; {@code
 * slee.trace.SipRA.wire} is {@code SipRA.wire}; any other class is the last part of its package.
 */
public final class AreaConverter extends ClassicConverter {
    private static final String TRACE = "slee.trace.";
    private static final String ROOMS = "io.patchbay.slee.container.";

    /** Made by logback. */
    public AreaConverter() {}

    @Override
    public String convert(ILoggingEvent event) {
        return area(event.getLoggerName());
    }

    static String area(String logger) {
        if (logger.startsWith(TRACE)) {
            return logger.substring(TRACE.length());
        }
        int last = logger.lastIndexOf('.');
        if (last < 0) {
            return logger;
        }
        if (logger.startsWith(ROOMS) && last > ROOMS.length()) {
            return logger.substring(ROOMS.length(), last);
        }
        int before = logger.lastIndexOf('.', last - 1);
        return logger.substring(before + 1, last);
    }
}
