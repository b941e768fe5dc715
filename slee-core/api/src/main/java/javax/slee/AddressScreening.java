package javax.slee;

import java.io.Serializable;
import java.util.List;

/**
 * Where an {@link Address} comes from and whether somebody checked it.
 *
 * <p>Immutable. There is one instance of each value, also after deserialization, so {@code ==} is
 * safe. SLEE 1.1, section 4.1.
 */
public final class AddressScreening implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The number of {@link #UNDEFINED}: 0. */
    public static final int ADDRESS_SCREENING_UNDEFINED = 0;

    /** The number of {@link #USER_NOT_VERIFIED}: 1. */
    public static final int ADDRESS_SCREENING_USER_NOT_VERIFIED = 1;

    /** The number of {@link #USER_VERIFIED_PASSED}: 2. */
    public static final int ADDRESS_SCREENING_USER_VERIFIED_PASSED = 2;

    /** The number of {@link #USER_VERIFIED_FAILED}: 3. */
    public static final int ADDRESS_SCREENING_USER_VERIFIED_FAILED = 3;

    /** The number of {@link #NETWORK}: 4. */
    public static final int ADDRESS_SCREENING_NETWORK = 4;

    /** The text form of {@link #UNDEFINED}: {@value}. */
    public static final String UNDEFINED_STRING = "Undefined";

    /** The text form of {@link #USER_NOT_VERIFIED}: {@value}. */
    public static final String USER_NOT_VERIFIED_STRING = "Not Verified";

    /** The text form of {@link #USER_VERIFIED_PASSED}: {@value}. */
    public static final String USER_VERIFIED_PASSED_STRING = "User Verified Passed";

    /** The text form of {@link #USER_VERIFIED_FAILED}: {@value}. */
    public static final String USER_VERIFIED_FAILED_STRING = "User Verified Failed";

    /** The text form of {@link #NETWORK}: {@value}. */
    public static final String NETWORK_STRING = "Network";

    /** Nothing is known about the screening. */
    public static final AddressScreening UNDEFINED =
            new AddressScreening(ADDRESS_SCREENING_UNDEFINED, UNDEFINED_STRING);

    /** The user gave the address and nobody checked it. */
    public static final AddressScreening USER_NOT_VERIFIED =
            new AddressScreening(ADDRESS_SCREENING_USER_NOT_VERIFIED, USER_NOT_VERIFIED_STRING);

    /** The user gave the address and a check confirmed it. */
    public static final AddressScreening USER_VERIFIED_PASSED =
            new AddressScreening(
                    ADDRESS_SCREENING_USER_VERIFIED_PASSED, USER_VERIFIED_PASSED_STRING);

    /** The user gave the address and a check refuted it. */
    public static final AddressScreening USER_VERIFIED_FAILED =
            new AddressScreening(
                    ADDRESS_SCREENING_USER_VERIFIED_FAILED, USER_VERIFIED_FAILED_STRING);

    /** The network gave the address. */
    public static final AddressScreening NETWORK =
            new AddressScreening(ADDRESS_SCREENING_NETWORK, NETWORK_STRING);

    private static final List<AddressScreening> VALUES =
            List.of(
                    UNDEFINED,
                    USER_NOT_VERIFIED,
                    USER_VERIFIED_PASSED,
                    USER_VERIFIED_FAILED,
                    NETWORK);

    private final int value;
    private final transient String text;

    private AddressScreening(int value, String text) {
        this.value = value;
        this.text = text;
    }

    /**
     * Finds the address screening with a number.
     *
     * @param screening one of the int constants of this class
     * @return the address screening with that number
     * @throws IllegalArgumentException if no address screening has that number
     */
    public static AddressScreening fromInt(int screening) {
        for (var candidate : VALUES) {
            if (candidate.value == screening) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No AddressScreening has the number " + screening + "; known are " + VALUES);
    }

    /**
     * Finds the address screening with a text form. Upper and lower case are not told apart.
     *
     * <p>The standard declares this method without {@code static}; call it on any instance, which
     * it does not look at.
     *
     * @param screening one of the String constants of this class
     * @return the address screening with that text form
     * @throws NullPointerException if {@code screening} is null
     * @throws IllegalArgumentException if no address screening has that text form
     */
    public AddressScreening fromString(String screening) {
        if (screening == null) {
            throw new NullPointerException("screening is null");
        }
        for (var candidate : VALUES) {
            if (candidate.text.equalsIgnoreCase(screening)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No AddressScreening is called '" + screening + "'; known are " + VALUES);
    }

    /**
     * Gives the number of this address screening.
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
        return value == ADDRESS_SCREENING_UNDEFINED;
    }

    /**
     * Tells whether this is {@link #USER_NOT_VERIFIED}.
     *
     * @return true if this is USER_NOT_VERIFIED
     */
    public boolean isUserNotVerified() {
        return value == ADDRESS_SCREENING_USER_NOT_VERIFIED;
    }

    /**
     * Tells whether this is {@link #USER_VERIFIED_PASSED}.
     *
     * @return true if this is USER_VERIFIED_PASSED
     */
    public boolean isUserVerifiedPassed() {
        return value == ADDRESS_SCREENING_USER_VERIFIED_PASSED;
    }

    /**
     * Tells whether this is {@link #USER_VERIFIED_FAILED}.
     *
     * @return true if this is USER_VERIFIED_FAILED
     */
    public boolean isUserVerifiedFailed() {
        return value == ADDRESS_SCREENING_USER_VERIFIED_FAILED;
    }

    /**
     * Tells whether this is {@link #NETWORK}.
     *
     * @return true if this is NETWORK
     */
    public boolean isNetwork() {
        return value == ADDRESS_SCREENING_NETWORK;
    }

    /**
     * Compares by number.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} is the same address screening
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof AddressScreening other && other.value == value;
    }

    /**
     * Hashes by number.
     *
     * @return the number of this address screening
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
