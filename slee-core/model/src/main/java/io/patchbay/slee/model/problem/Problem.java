package io.patchbay.slee.model.problem;

import io.patchbay.slee.model.descriptor.Location;
import java.util.Objects;
import java.util.Optional;
import javax.slee.ComponentID;

/**
 * One thing that is wrong with a unit. Immutable.
 *
 * @param severity whether the unit is refused
 * @param spec the section of the specification whose rule is broken, or empty
 * @param location where
 * @param component the component concerned, if known
 * @param what what failed, in one clause
 * @param found what is there, or empty
 * @param expected what should be there, or empty
 * @param remedy what to do about it, or empty
 */
public record Problem(
        Severity severity,
        String spec,
        Location location,
        Optional<ComponentID> component,
        String what,
        String found,
        String expected,
        String remedy) {

    /** How bad it is. */
    public enum Severity {
        /** The unit is refused. */
        ERROR,
        /** The unit is accepted; something in it will not work, or is dubious. */
        WARNING
    }

    /** Refuses missing parts. */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(remedy, "remedy");
    }

    /**
     * Starts an error.
     *
     * @param spec the section of the specification, or empty
     * @param location where
     * @param what what failed
     * @return an error without details
     */
    public static Problem error(String spec, Location location, String what) {
        return new Problem(Severity.ERROR, spec, location, Optional.empty(), what, "", "", "");
    }

    /**
     * Starts a warning.
     *
     * @param spec the section of the specification, or empty
     * @param location where
     * @param what what is dubious
     * @return a warning without details
     */
    public static Problem warning(String spec, Location location, String what) {
        return new Problem(Severity.WARNING, spec, location, Optional.empty(), what, "", "", "");
    }

    /**
     * The same problem with its component.
     *
     * @param id the component's id
     * @return a copy
     */
    public Problem component(ComponentID id) {
        return new Problem(
                severity, spec, location, Optional.of(id), what, found, expected, remedy);
    }

    /**
     * The same problem with what was found.
     *
     * @param text what is there
     * @return a copy
     */
    public Problem found(String text) {
        return new Problem(severity, spec, location, component, what, text, expected, remedy);
    }

    /**
     * The same problem with what was expected.
     *
     * @param text what should be there
     * @return a copy
     */
    public Problem expected(String text) {
        return new Problem(severity, spec, location, component, what, found, text, remedy);
    }

    /**
     * The same problem with its remedy.
     *
     * @param text what to do
     * @return a copy
     */
    public Problem remedy(String text) {
        return new Problem(severity, spec, location, component, what, found, expected, text);
    }

    /** One line: where, how bad, what, for which component, found, expected, remedy, section. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        String place = location.toString();
        if (!place.isEmpty()) {
            line.append(place).append(": ");
        }
        line.append(severity == Severity.ERROR ? "error: " : "warning: ").append(what);
        component.ifPresent(id -> line.append(" (").append(id).append(')'));
        append(line, "; found ", found);
        append(line, "; expected ", expected);
        append(line, "; ", remedy);
        if (!spec.isEmpty()) {
            line.append(" [").append(spec).append(']');
        }
        return line.toString().replaceAll("\\s*\\R\\s*", " ");
    }

    private static void append(StringBuilder line, String label, String text) {
        if (!text.isEmpty()) {
            line.append(label).append(text);
        }
    }
}
