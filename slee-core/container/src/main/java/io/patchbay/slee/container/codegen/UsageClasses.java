package io.patchbay.slee.container.codegen;

import io.patchbay.slee.container.codegen.contract.GeneratedUsageParameters;
import io.patchbay.slee.container.codegen.contract.UsageAccess;
import io.patchbay.slee.container.codegen.contract.UsageFactory;
import java.util.List;
import java.util.Objects;

/** The generated implementation of a usage parameters interface. Immutable. Specification: 11.2. */
public final class UsageClasses {

    private final Class<?> type;
    private final List<UsageParameter> parameters;
    private final UsageFactory factory;

    /**
     * Puts the result of generation together.
     *
     * @param type the author's interface
     * @param parameters its parameters; generated methods pass the index
     * @param factory makes objects
     */
    public UsageClasses(Class<?> type, List<UsageParameter> parameters, UsageFactory factory) {
        this.type = Objects.requireNonNull(type, "type");
        this.parameters = List.copyOf(parameters);
        this.factory = Objects.requireNonNull(factory, "factory");
    }

    /**
     * The author's interface.
     *
     * @return the usage parameters interface
     */
    public Class<?> type() {
        return type;
    }

    /**
     * The parameters in the order of the indexes, sorted by name.
     *
     * @return at least none
     */
    public List<UsageParameter> parameters() {
        return parameters;
    }

    /**
     * Finds a parameter.
     *
     * @param name its name
     * @return its index, -1 if the interface does not declare it
     */
    public int index(String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Makes the face of a usage parameter set.
     *
     * @param access the set
     * @return an instance of {@link #type()}
     */
    public GeneratedUsageParameters newParameters(UsageAccess access) {
        return factory.newUsage(access);
    }
}
