package io.patchbay.slee.container.codegen.contract;

/**
 * Makes objects of a generated usage class without reflection; generated itself. Thread-safe.
 * Specification: 11.2.
 */
@FunctionalInterface
public interface UsageFactory {

    /**
     * Makes the face of a usage parameter set.
     *
     * @param access the set
     * @return an instance of the usage parameters interface
     */
    GeneratedUsageParameters newUsage(UsageAccess access);
}
