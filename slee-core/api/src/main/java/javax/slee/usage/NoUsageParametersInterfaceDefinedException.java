package javax.slee.usage;

import javax.slee.SLEEException;

/**
 * Usage parameters were asked for of a component that defines no usage parameters interface. SLEE
 * 1.1, chapter 11.
 */
public class NoUsageParametersInterfaceDefinedException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public NoUsageParametersInterfaceDefinedException(String message) {
        super(message);
    }
}
