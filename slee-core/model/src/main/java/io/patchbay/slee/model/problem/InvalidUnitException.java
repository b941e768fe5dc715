package io.patchbay.slee.model.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A unit is refused; carries every problem that was found, not only the first. Immutable.
 *
 * <p>Checked, because whoever reads a unit from outside must decide what its user is told.
 */
public final class InvalidUnitException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Builds the message from the problems.
     *
     * @param unit the unit's name
     * @param problems everything that was found
     */
    public InvalidUnitException(String unit, List<Problem> problems) {
        super(message(unit, problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that was found.
     *
     * @return the problems, errors and warnings; empty after deserialisation, when only the message
     *     is left
     */
    @SuppressWarnings("NullAway") // a transient field is null after deserialisation
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String message(String unit, List<Problem> problems) {
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n  ", unit + " is not valid:\n  ", ""));
    }
}
