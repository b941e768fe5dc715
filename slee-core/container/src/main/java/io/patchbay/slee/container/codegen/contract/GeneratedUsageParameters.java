package io.patchbay.slee.container.codegen.contract;

import java.util.Objects;

/**
 * The base of every generated implementation of a usage parameters interface. Thread-safe.
 * Specification: 11.2.
 */
public abstract class GeneratedUsageParameters {

    private final UsageAccess access;

    /**
     * Makes the face of one usage parameter set.
     *
     * @param access the set
     */
    protected GeneratedUsageParameters(UsageAccess access) {
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * The set behind.
     *
     * @return what it was made with
     */
    public final UsageAccess slee$access() {
        return access;
    }
}
