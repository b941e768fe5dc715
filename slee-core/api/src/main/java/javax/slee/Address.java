package javax.slee;

import java.io.Serializable;
import java.util.Objects;

/**
 * Names a party, a resource or a place: a plan and a text that is read by the rules of that plan.
 *
 * <p>An event may carry an address; services use it to choose the SBB entity for an initial event.
 * Two addresses are equal if all six parts are equal.
 *
 * <p>Immutable. SLEE 1.1, section 4.1.
 */
public class Address implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AddressPlan addressPlan;
    private final String addressString;
    private final AddressPresentation addressPresentation;
    private final AddressScreening addressScreening;
    private final String subAddressString;
    private final String addressName;

    /**
     * Makes an address of which presentation and screening are undefined, without a sub-address and
     * without a name.
     *
     * @param addressPlan how the text is to be read
     * @param addressString the address itself, in the form that section 4.3 gives for the plan
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the plan is {@link AddressPlan#SLEE_PROFILE} and the text
     *     is not of the form {@code table/profile}
     */
    public Address(AddressPlan addressPlan, String addressString) {
        this(
                addressPlan,
                addressString,
                AddressPresentation.UNDEFINED,
                AddressScreening.UNDEFINED,
                null,
                null);
    }

    /**
     * Makes an address.
     *
     * @param addressPlan how the text is to be read
     * @param addressString the address itself, in the form that section 4.3 gives for the plan
     * @param addressPresentation whether the address may be shown to the other party
     * @param addressScreening where the address comes from
     * @param subAddressString a part below the address, such as an extension; null if there is none
     * @param addressName a name to show instead of or beside the address; null if there is none
     * @throws NullPointerException if one of the first four arguments is null
     * @throws IllegalArgumentException if the plan is {@link AddressPlan#SLEE_PROFILE} and the text
     *     is not of the form {@code table/profile}
     */
    public Address(
            AddressPlan addressPlan,
            String addressString,
            AddressPresentation addressPresentation,
            AddressScreening addressScreening,
            String subAddressString,
            String addressName) {
        this.addressPlan = require(addressPlan, "addressPlan");
        this.addressString = require(addressString, "addressString");
        this.addressPresentation = require(addressPresentation, "addressPresentation");
        this.addressScreening = require(addressScreening, "addressScreening");
        this.subAddressString = subAddressString;
        this.addressName = addressName;
        if (addressPlan.isSleeProfile() && addressString.indexOf('/') < 0) {
            throw new IllegalArgumentException(
                    "addressString '" + addressString + "' is not of the form table/profile");
        }
    }

    private static <T> T require(T part, String what) {
        if (part == null) {
            throw new NullPointerException(what + " is null");
        }
        return part;
    }

    /**
     * Gives the plan.
     *
     * @return the plan, never null
     */
    public AddressPlan getAddressPlan() {
        return addressPlan;
    }

    /**
     * Gives the address itself.
     *
     * @return the text, never null
     */
    public String getAddressString() {
        return addressString;
    }

    /**
     * Tells whether the address may be shown to the other party.
     *
     * @return the presentation, never null
     */
    public AddressPresentation getAddressPresentation() {
        return addressPresentation;
    }

    /**
     * Tells where the address comes from.
     *
     * @return the screening, never null
     */
    public AddressScreening getAddressScreening() {
        return addressScreening;
    }

    /**
     * Gives the part below the address.
     *
     * @return the sub-address, null if there is none
     */
    public String getSubAddressString() {
        return subAddressString;
    }

    /**
     * Gives the name to show.
     *
     * @return the name, null if there is none
     */
    public String getAddressName() {
        return addressName;
    }

    /**
     * Compares all six parts.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} is an equal address
     */
    @Override
    public boolean equals(Object obj) {
        if (obj == this) {
            return true;
        }
        return obj instanceof Address that
                && addressPlan.equals(that.addressPlan)
                && addressString.equals(that.addressString)
                && addressPresentation.equals(that.addressPresentation)
                && addressScreening.equals(that.addressScreening)
                && Objects.equals(subAddressString, that.subAddressString)
                && Objects.equals(addressName, that.addressName);
    }

    /**
     * Hashes the plan and the address itself.
     *
     * @return the same number for equal addresses
     */
    @Override
    public int hashCode() {
        return 31 * addressPlan.hashCode() + addressString.hashCode();
    }

    /**
     * Gives the plan and the text, and those other parts that say something.
     *
     * @return for example {@code SIP: sip:alice@example.com}
     */
    @Override
    public String toString() {
        var text = new StringBuilder().append(addressPlan).append(": ").append(addressString);
        if (!addressPresentation.isUndefined()) {
            text.append(", presentation=").append(addressPresentation);
        }
        if (!addressScreening.isUndefined()) {
            text.append(", screening=").append(addressScreening);
        }
        if (subAddressString != null) {
            text.append(", sub-address=").append(subAddressString);
        }
        if (addressName != null) {
            text.append(", name=").append(addressName);
        }
        return text.toString();
    }
}
