package io.patchbay.slee.container.codegen.contract;

import javax.slee.ActivityContextInterface;
import org.jspecify.annotations.Nullable;

/**
 * What an SBB's own activity context interface asks of the kernel. Confined to the transaction that
 * uses it. Specification: 7.5.
 */
public interface AciAccess {

    /**
     * The view that every SBB shares.
     *
     * @return the plain activity context interface
     */
    ActivityContextInterface plain();

    /**
     * Reads an attribute.
     *
     * @param attribute index in {@code GeneratedSbbClasses.aciAttributes()}
     * @return its value, boxed if primitive, never null for primitives
     */
    @Nullable Object get(int attribute);

    /**
     * Writes an attribute.
     *
     * @param attribute index in {@code GeneratedSbbClasses.aciAttributes()}
     * @param value the value, boxed if primitive
     */
    void set(int attribute, @Nullable Object value);
}
