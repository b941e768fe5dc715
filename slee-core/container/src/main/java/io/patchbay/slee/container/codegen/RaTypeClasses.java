package io.patchbay.slee.container.codegen;

import io.patchbay.slee.container.codegen.contract.AciFactoryAccess;
import io.patchbay.slee.container.codegen.contract.AciFactoryMaker;
import io.patchbay.slee.container.codegen.contract.GeneratedAciFactory;
import java.util.Objects;

/**
 * The generated activity context interface factory of a resource adaptor type. Immutable.
 * Specification: 15.3.
 */
public final class RaTypeClasses {

    private final Class<?> factoryInterface;
    private final AciFactoryMaker maker;

    /**
     * Puts the result of generation together.
     *
     * @param factoryInterface the author's interface
     * @param maker makes objects
     */
    public RaTypeClasses(Class<?> factoryInterface, AciFactoryMaker maker) {
        this.factoryInterface = Objects.requireNonNull(factoryInterface, "factoryInterface");
        this.maker = Objects.requireNonNull(maker, "maker");
    }

    /**
     * The author's interface.
     *
     * @return the activity context interface factory interface
     */
    public Class<?> factoryInterface() {
        return factoryInterface;
    }

    /**
     * Makes a factory, for example one per resource adaptor entity.
     *
     * @param access finds the activity contexts
     * @return an instance of {@link #factoryInterface()}
     */
    public GeneratedAciFactory newFactory(AciFactoryAccess access) {
        return maker.newFactory(access);
    }
}
