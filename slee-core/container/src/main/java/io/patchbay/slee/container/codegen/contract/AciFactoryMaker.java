package io.patchbay.slee.container.codegen.contract;

/**
 * Makes activity context interface factories without reflection; generated itself. Thread-safe.
 * Specification: 15.3.
 */
@FunctionalInterface
public interface AciFactoryMaker {

    /**
     * Makes a factory.
     *
     * @param access the kernel's side
     * @return an instance of the resource adaptor type's factory interface
     */
    GeneratedAciFactory newFactory(AciFactoryAccess access);
}
