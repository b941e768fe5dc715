package io.patchbay.slee.container.codegen.contract;

import java.util.Objects;
import javax.slee.ActivityContextInterface;
import javax.slee.FactoryException;
import javax.slee.UnrecognizedActivityException;
import org.jspecify.annotations.Nullable;

/**
 * The base of every generated activity context interface factory. Thread-safe. Specification: 15.3.
 */
public abstract class GeneratedAciFactory {

    private final AciFactoryAccess access;

    /**
     * Makes a factory.
     *
     * @param access the kernel's side
     */
    protected GeneratedAciFactory(AciFactoryAccess access) {
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * Answers a factory method that declares UnrecognizedActivityException.
     *
     * @param activity the author's argument
     * @return the activity context interface
     * @throws UnrecognizedActivityException if the SLEE does not know the activity
     */
    protected final ActivityContextInterface slee$context(@Nullable Object activity)
            throws UnrecognizedActivityException {
        if (activity == null) {
            throw new NullPointerException("activity");
        }
        return access.contextFor(activity);
    }

    /**
     * Answers a factory method that does not declare UnrecognizedActivityException.
     *
     * @param activity the author's argument
     * @return the activity context interface
     * @throws FactoryException if the SLEE does not know the activity
     */
    protected final ActivityContextInterface slee$contextOrFail(@Nullable Object activity) {
        try {
            return slee$context(activity);
        } catch (UnrecognizedActivityException unknown) {
            throw new FactoryException(unknown.getMessage(), unknown);
        }
    }
}
