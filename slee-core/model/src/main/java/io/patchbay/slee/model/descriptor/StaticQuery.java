package io.patchbay.slee.model.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A query that a profile specification declares. Immutable. Specification: 10.20.2.
 *
 * @param name its name; the table interface's method is {@code query} plus the capitalised name
 * @param readOnly whether the profiles that it returns are read-only, if the descriptor says so
 * @param maxMatches the most profiles to return, if the descriptor says so
 * @param parameters the parameters in method order
 * @param expression what a profile must satisfy
 * @param location where it is declared
 */
public record StaticQuery(
        String name,
        Optional<Boolean> readOnly,
        OptionalLong maxMatches,
        List<Parameter> parameters,
        QueryNode expression,
        Location location) {

    /** Copies the list. */
    public StaticQuery {
        Checks.notBlank(name, "query name");
        Checks.notNull(readOnly, "read-only");
        Checks.notNull(maxMatches, "max-matches");
        parameters = List.copyOf(parameters);
        Checks.notNull(expression, "expression");
        Checks.notNull(location, "location");
    }

    /**
     * The method of the table interface that runs the query.
     *
     * @return for example {@code "queryEqualsAddress"} for the query {@code equalsAddress}
     */
    public String methodName() {
        return "query" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * A query parameter. Immutable.
     *
     * @param name its name
     * @param type its Java type as written: a primitive or a class name
     * @param location where it is declared
     */
    public record Parameter(String name, String type, Location location) {
        /** Refuses blanks. */
        public Parameter {
            Checks.notBlank(name, "query-parameter name");
            Checks.notBlank(type, "query-parameter type");
            Checks.notNull(location, "location");
        }
    }
}
