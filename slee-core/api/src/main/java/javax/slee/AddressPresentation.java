package javax.slee;

import java.io.Serializable;
import java.util.List;

/**
 * Whether an {@link Address} may be shown to the other party.
 *
 * <p>Immutable. There is one instance of each value, also after deserialization, so {@code ==} is
 * safe. SLEE 1.1, section 4.1.
 */
public final class AddressPresentation implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The number of {@link #UNDEFINED}: 0. */
    public static final int ADDRESS_PRESENTATION_UNDEFINED = 0;

    /** The number of {@link #ALLOWED}: 1. */
    public static final int ADDRESS_PRESENTATION_ALLOWED = 1;

    /** The number of {@link #RESTRICTED}: 2. */
    public static final int ADDRESS_PRESENTATION_RESTRICTED = 2;

    /** The number of {@link #ADDRESS_NOT_AVAILABLE}: 3. */
    public static final int ADDRESS_PRESENTATION_ADDRESS_NOT_AVAILABLE = 3;

    /** The text form of {@link #UNDEFINED}: {@value}. */
    public static final String UNDEFINED_STRING = "Undefined";

    /** The text form of {@link #ALLOWED}: {@value}. */
    public static final String ALLOWED_STRING = "Allowed";

    /** The text form of {@link #RESTRICTED}: {@value}. */
    public static final String RESTRICTED_STRING = "Restricted";

    /** The text form of {@link #ADDRESS_NOT_AVAILABLE}: {@value}. */
    public static final String ADDRESS_NOT_AVAILABLE_STRING = "Address Not Available";

    /** Nothing is known about the presentation. */
    public static final AddressPresentation UNDEFINED =
            new AddressPresentation(ADDRESS_PRESENTATION_UNDEFINED, UNDEFINED_STRING);

    /** The address may be shown to the other party. */
    public static final AddressPresentation ALLOWED =
            new AddressPresentation(ADDRESS_PRESENTATION_ALLOWED, ALLOWED_STRING);

    /** The address must not be shown to the other party. */
    public static final AddressPresentation RESTRICTED =
            new AddressPresentation(ADDRESS_PRESENTATION_RESTRICTED, RESTRICTED_STRING);

    /** The address is not available for presentation. */
    public static final AddressPresentation ADDRESS_NOT_AVAILABLE =
            new AddressPresentation(
                    ADDRESS_PRESENTATION_ADDRESS_NOT_AVAILABLE, ADDRESS_NOT_AVAILABLE_STRING);

    private static final List<AddressPresentation> VALUES =
            List.of(UNDEFINED, ALLOWED, RESTRICTED, ADDRESS_NOT_AVAILABLE);

    private final int value;
    private final transient String text;

    private AddressPresentation(int value, String text) {
        this.value = value;
        this.text = text;
    }

    /**
     * Finds the address presentation with a number.
     *
     * @param presentation one of the int constants of this class
     * @return the address presentation with that number
     * @throws IllegalArgumentException if no address presentation has that number
     */
    public static AddressPresentation fromInt(int presentation) {
        for (var candidate : VALUES) {
            if (candidate.value == presentation) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No AddressPresentation has the number " + presentation + "; known are " + VALUES);
    }

    /**
     * Finds the address presentation with a text form. Upper and lower case are not told apart.
     *
     * @param presentation one of the String constants of this class
     * @return the address presentation with that text form
     * @throws NullPointerException if {@code presentation} is null
     * @throws IllegalArgumentException if no address presentation has that text form
     */
    public static AddressPresentation fromString(String presentation) {
        if (presentation == null) {
            throw new NullPointerException("presentation is null");
        }
        for (var candidate : VALUES) {
            if (candidate.text.equalsIgnoreCase(presentation)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No AddressPresentation is called '" + presentation + "'; known are " + VALUES);
    }

    /**
     * Gives the number of this address presentation.
     *
     * @return one of the int constants of this class
     */
    public int toInt() {
        return value;
    }

    /**
     * Tells whether this is {@link #UNDEFINED}.
     *
     * @return true if this is UNDEFINED
     */
    public boolean isUndefined() {
        return value == ADDRESS_PRESENTATION_UNDEFINED;
    }

    /**
     * Tells whether this is {@link #ALLOWED}.
     *
     * @return true if this is ALLOWED
     */
    public boolean isAllowed() {
        return value == ADDRESS_PRESENTATION_ALLOWED;
    }

    /**
     * Tells whether this is {@link #RESTRICTED}.
     *
     * @return true if this is RESTRICTED
     */
    public boolean isRestricted() {
        return value == ADDRESS_PRESENTATION_RESTRICTED;
    }

    /**
     * Tells whether this is {@link #ADDRESS_NOT_AVAILABLE}.
     *
     * @return true if this is ADDRESS_NOT_AVAILABLE
     */
    public boolean isAddressNotAvailable() {
        return value == ADDRESS_PRESENTATION_ADDRESS_NOT_AVAILABLE;
    }

    /**
     * Compares by number.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} is the same address presentation
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof AddressPresentation other && other.value == value;
    }

    /**
     * Hashes by number.
     *
     * @return the number of this address presentation
     */
    @Override
    public int hashCode() {
        return value;
    }

    /**
     * Gives the text form.
     *
     * @return one of the String constants of this class
     */
    @Override
    public String toString() {
        return text;
    }

    /** Keeps one instance per value in this virtual machine. */
    private Object readResolve() {
        return fromInt(value);
    }
}
