package io.patchbay.slee.model.descriptor;

import java.util.List;

/**
 * A usage parameters interface. Immutable. Specification: 11.2.
 *
 * @param name binary name of the interface
 * @param parameters the parameters that the descriptor mentions; an interface may declare more
 */
public record UsageInterface(String name, List<Parameter> parameters) {

    /** Copies the list. */
    public UsageInterface {
        Checks.notBlank(name, "usage parameters interface name");
        parameters = List.copyOf(parameters);
    }

    /**
     * Whether updates of a parameter send notifications by default.
     *
     * @param parameterName the parameter's name
     * @return the descriptor's word, false if it has none
     */
    public boolean notificationsEnabled(String parameterName) {
        return parameters.stream()
                .anyMatch(p -> p.name().equals(parameterName) && p.notificationsEnabled());
    }

    /**
     * One usage parameter. Immutable.
     *
     * @param name its name
     * @param notificationsEnabled whether updates send notifications by default
     * @param location where it is declared
     */
    public record Parameter(String name, boolean notificationsEnabled, Location location) {
        /** Refuses a blank name. */
        public Parameter {
            Checks.notBlank(name, "usage parameter name");
            Checks.notNull(location, "location");
        }
    }
}
