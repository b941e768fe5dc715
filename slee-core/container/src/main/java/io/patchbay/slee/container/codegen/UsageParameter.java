package io.patchbay.slee.container.codegen;

/**
 * A usage parameter. Immutable. Specification: 11.2.
 *
 * @param name its name, starting in lower case
 * @param kind counter or sample
 * @param notificationsEnabled whether updates send notifications by default
 */
public record UsageParameter(String name, Kind kind, boolean notificationsEnabled) {

    /** The two kinds. Immutable. */
    public enum Kind {
        /** Grows and shrinks by increments. */
        COUNTER,
        /** Keeps count, minimum, maximum and mean. */
        SAMPLE
    }
}
