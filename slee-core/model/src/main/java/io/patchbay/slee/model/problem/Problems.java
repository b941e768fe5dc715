package io.patchbay.slee.model.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Collects problems in the order in which they are found. Confined to one thread. */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();
    private int errors;

    /** Starts with no problem. */
    public Problems() {}

    /**
     * Adds one.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        all.add(problem);
        if (problem.severity() == Problem.Severity.ERROR) {
            errors++;
        }
    }

    /**
     * Adds everything that another collector holds.
     *
     * @param others the other collector
     */
    public void addAll(Problems others) {
        List.copyOf(others.all).forEach(this::add);
    }

    /**
     * Whether the unit is to be refused.
     *
     * @return true if there is at least one error
     */
    public boolean hasErrors() {
        return errors > 0;
    }

    /**
     * How many errors there are.
     *
     * @return the number, without warnings
     */
    public int errorCount() {
        return errors;
    }

    /**
     * Everything so far.
     *
     * @return an unmodifiable view in the order of finding
     */
    public List<Problem> list() {
        return Collections.unmodifiableList(all);
    }

    /**
     * The errors so far.
     *
     * @return a copy in the order of finding
     */
    public List<Problem> errors() {
        return all.stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList();
    }

    /**
     * Refuses the unit if there is an error.
     *
     * @param unit the unit's name, for the message
     * @throws InvalidUnitException listing every problem, if there is at least one error
     */
    public void throwIfErrors(String unit) throws InvalidUnitException {
        if (hasErrors()) {
            throw new InvalidUnitException(unit, all);
        }
    }

    /** One problem per line. */
    @Override
    public String toString() {
        return all.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
