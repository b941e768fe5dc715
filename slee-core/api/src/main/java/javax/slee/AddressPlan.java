package javax.slee;

import java.io.Serializable;
import java.util.List;

/**
 * The plan that says how the text of an {@link Address} is to be read.
 *
 * <p>Immutable. There is one instance of each value, also after deserialization, so {@code ==} is
 * safe. SLEE 1.1, section 4.2.
 */
public final class AddressPlan implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The number of {@link #NOT_PRESENT}: -1. */
    public static final int ADDRESS_PLAN_NOT_PRESENT = -1;

    /** The number of {@link #UNDEFINED}: 0. */
    public static final int ADDRESS_PLAN_UNDEFINED = 0;

    /** The number of {@link #IP}: 1. */
    public static final int ADDRESS_PLAN_IP = 1;

    /** The number of {@link #MULTICAST}: 2. */
    public static final int ADDRESS_PLAN_MULTICAST = 2;

    /** The number of {@link #UNICAST}: 3. */
    public static final int ADDRESS_PLAN_UNICAST = 3;

    /** The number of {@link #E164}: 4. */
    public static final int ADDRESS_PLAN_E164 = 4;

    /** The number of {@link #AESA}: 5. */
    public static final int ADDRESS_PLAN_AESA = 5;

    /** The number of {@link #URI}: 6. */
    public static final int ADDRESS_PLAN_URI = 6;

    /** The number of {@link #NSAP}: 7. */
    public static final int ADDRESS_PLAN_NSAP = 7;

    /** The number of {@link #SMTP}: 8. */
    public static final int ADDRESS_PLAN_SMTP = 8;

    /** The number of {@link #X400}: 10. */
    public static final int ADDRESS_PLAN_X400 = 10;

    /** The number of {@link #SIP}: 11. */
    public static final int ADDRESS_PLAN_SIP = 11;

    /** The number of {@link #E164_MOBILE}: 13. */
    public static final int ADDRESS_PLAN_E164_MOBILE = 13;

    /** The number of {@link #H323}: 14. */
    public static final int ADDRESS_PLAN_H323 = 14;

    /** The number of {@link #GT}: 15. */
    public static final int ADDRESS_PLAN_GT = 15;

    /** The number of {@link #SSN}: 16. */
    public static final int ADDRESS_PLAN_SSN = 16;

    /** The number of {@link #SLEE_PROFILE_TABLE}: 20. */
    public static final int ADDRESS_PLAN_SLEE_PROFILE_TABLE = 20;

    /** The number of {@link #SLEE_PROFILE}: 21. */
    public static final int ADDRESS_PLAN_SLEE_PROFILE = 21;

    /** The text form of {@link #NOT_PRESENT}: {@value}. */
    public static final String NOT_PRESENT_STRING = "Not Present";

    /** The text form of {@link #UNDEFINED}: {@value}. */
    public static final String UNDEFINED_STRING = "Undefined";

    /** The text form of {@link #IP}: {@value}. */
    public static final String IP_STRING = "IP";

    /** The text form of {@link #MULTICAST}: {@value}. */
    public static final String MULTICAST_STRING = "Multicast";

    /** The text form of {@link #UNICAST}: {@value}. */
    public static final String UNICAST_STRING = "Unicast";

    /** The text form of {@link #E164}: {@value}. */
    public static final String E164_STRING = "E.164";

    /** The text form of {@link #AESA}: {@value}. */
    public static final String AESA_STRING = "AESA";

    /** The text form of {@link #URI}: {@value}. */
    public static final String URI_STRING = "URI";

    /** The text form of {@link #NSAP}: {@value}. */
    public static final String NSAP_STRING = "NSAP";

    /** The text form of {@link #SMTP}: {@value}. */
    public static final String SMTP_STRING = "SMTP";

    /** The text form of {@link #X400}: {@value}. */
    public static final String X400_STRING = "X400";

    /** The text form of {@link #SIP}: {@value}. */
    public static final String SIP_STRING = "SIP";

    /** The text form of {@link #E164_MOBILE}: {@value}. */
    public static final String E164_MOBILE_STRING = "E.164 Mobile";

    /** The text form of {@link #H323}: {@value}. */
    public static final String H323_STRING = "H323";

    /** The text form of {@link #GT}: {@value}. */
    public static final String GT_STRING = "GT";

    /** The text form of {@link #SSN}: {@value}. */
    public static final String SSN_STRING = "SSN";

    /** The text form of {@link #SLEE_PROFILE_TABLE}: {@value}. */
    public static final String SLEE_PROFILE_TABLE_STRING = "SLEE ProfileTable";

    /** The text form of {@link #SLEE_PROFILE}: {@value}. */
    public static final String SLEE_PROFILE_STRING = "SLEE Profile";

    /** There is no address. */
    public static final AddressPlan NOT_PRESENT =
            new AddressPlan(ADDRESS_PLAN_NOT_PRESENT, NOT_PRESENT_STRING);

    /** There is an address, its plan is not known. */
    public static final AddressPlan UNDEFINED =
            new AddressPlan(ADDRESS_PLAN_UNDEFINED, UNDEFINED_STRING);

    /** An IP address, IPv4 or IPv6, in text form. */
    public static final AddressPlan IP = new AddressPlan(ADDRESS_PLAN_IP, IP_STRING);

    /** An IP multicast address. */
    public static final AddressPlan MULTICAST =
            new AddressPlan(ADDRESS_PLAN_MULTICAST, MULTICAST_STRING);

    /** An IP unicast address. */
    public static final AddressPlan UNICAST = new AddressPlan(ADDRESS_PLAN_UNICAST, UNICAST_STRING);

    /** An ITU-T E.164 telephone number of a fixed network. */
    public static final AddressPlan E164 = new AddressPlan(ADDRESS_PLAN_E164, E164_STRING);

    /** An ATM end system address. */
    public static final AddressPlan AESA = new AddressPlan(ADDRESS_PLAN_AESA, AESA_STRING);

    /** A uniform resource identifier. */
    public static final AddressPlan URI = new AddressPlan(ADDRESS_PLAN_URI, URI_STRING);

    /** An OSI network service access point. */
    public static final AddressPlan NSAP = new AddressPlan(ADDRESS_PLAN_NSAP, NSAP_STRING);

    /** An Internet mail address. */
    public static final AddressPlan SMTP = new AddressPlan(ADDRESS_PLAN_SMTP, SMTP_STRING);

    /** An X.400 mail address. */
    public static final AddressPlan X400 = new AddressPlan(ADDRESS_PLAN_X400, X400_STRING);

    /** A SIP address. */
    public static final AddressPlan SIP = new AddressPlan(ADDRESS_PLAN_SIP, SIP_STRING);

    /** An ITU-T E.164 telephone number of a mobile network. */
    public static final AddressPlan E164_MOBILE =
            new AddressPlan(ADDRESS_PLAN_E164_MOBILE, E164_MOBILE_STRING);

    /** An H.323 address. */
    public static final AddressPlan H323 = new AddressPlan(ADDRESS_PLAN_H323, H323_STRING);

    /** An SS7 global title. */
    public static final AddressPlan GT = new AddressPlan(ADDRESS_PLAN_GT, GT_STRING);

    /** An SS7 subsystem number. */
    public static final AddressPlan SSN = new AddressPlan(ADDRESS_PLAN_SSN, SSN_STRING);

    /** The name of a profile table of this SLEE. */
    public static final AddressPlan SLEE_PROFILE_TABLE =
            new AddressPlan(ADDRESS_PLAN_SLEE_PROFILE_TABLE, SLEE_PROFILE_TABLE_STRING);

    /** A profile of this SLEE, written {@code table/profile}. */
    public static final AddressPlan SLEE_PROFILE =
            new AddressPlan(ADDRESS_PLAN_SLEE_PROFILE, SLEE_PROFILE_STRING);

    private static final List<AddressPlan> VALUES =
            List.of(
                    NOT_PRESENT,
                    UNDEFINED,
                    IP,
                    MULTICAST,
                    UNICAST,
                    E164,
                    AESA,
                    URI,
                    NSAP,
                    SMTP,
                    X400,
                    SIP,
                    E164_MOBILE,
                    H323,
                    GT,
                    SSN,
                    SLEE_PROFILE_TABLE,
                    SLEE_PROFILE);

    private final int value;
    private final transient String text;

    private AddressPlan(int value, String text) {
        this.value = value;
        this.text = text;
    }

    /**
     * Finds the address plan with a number.
     *
     * @param plan one of the int constants of this class
     * @return the address plan with that number
     * @throws IllegalArgumentException if no address plan has that number
     */
    public static AddressPlan fromInt(int plan) {
        for (var candidate : VALUES) {
            if (candidate.value == plan) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No AddressPlan has the number " + plan + "; known are " + VALUES);
    }

    /**
     * Finds the address plan with a text form. Upper and lower case are not told apart.
     *
     * @param plan one of the String constants of this class
     * @return the address plan with that text form
     * @throws NullPointerException if {@code plan} is null
     * @throws IllegalArgumentException if no address plan has that text form
     */
    public static AddressPlan fromString(String plan) {
        if (plan == null) {
            throw new NullPointerException("plan is null");
        }
        for (var candidate : VALUES) {
            if (candidate.text.equalsIgnoreCase(plan)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No AddressPlan is called '" + plan + "'; known are " + VALUES);
    }

    /**
     * Gives the number of this address plan.
     *
     * @return one of the int constants of this class
     */
    public int toInt() {
        return value;
    }

    /**
     * Tells whether this is {@link #NOT_PRESENT}.
     *
     * @return true if this is NOT_PRESENT
     */
    public boolean isNotPresent() {
        return value == ADDRESS_PLAN_NOT_PRESENT;
    }

    /**
     * Tells whether this is {@link #UNDEFINED}.
     *
     * @return true if this is UNDEFINED
     */
    public boolean isUndefined() {
        return value == ADDRESS_PLAN_UNDEFINED;
    }

    /**
     * Tells whether this is {@link #IP}.
     *
     * @return true if this is IP
     */
    public boolean isIP() {
        return value == ADDRESS_PLAN_IP;
    }

    /**
     * Tells whether this is {@link #MULTICAST}.
     *
     * @return true if this is MULTICAST
     */
    public boolean isMulticast() {
        return value == ADDRESS_PLAN_MULTICAST;
    }

    /**
     * Tells whether this is {@link #UNICAST}.
     *
     * @return true if this is UNICAST
     */
    public boolean isUnicast() {
        return value == ADDRESS_PLAN_UNICAST;
    }

    /**
     * Tells whether this is {@link #E164}.
     *
     * @return true if this is E164
     */
    public boolean isE164() {
        return value == ADDRESS_PLAN_E164;
    }

    /**
     * Tells whether this is {@link #AESA}.
     *
     * @return true if this is AESA
     */
    public boolean isAESA() {
        return value == ADDRESS_PLAN_AESA;
    }

    /**
     * Tells whether this is {@link #URI}.
     *
     * @return true if this is URI
     */
    public boolean isURI() {
        return value == ADDRESS_PLAN_URI;
    }

    /**
     * Tells whether this is {@link #NSAP}.
     *
     * @return true if this is NSAP
     */
    public boolean isNSAP() {
        return value == ADDRESS_PLAN_NSAP;
    }

    /**
     * Tells whether this is {@link #SMTP}.
     *
     * @return true if this is SMTP
     */
    public boolean isSMTP() {
        return value == ADDRESS_PLAN_SMTP;
    }

    /**
     * Tells whether this is {@link #X400}.
     *
     * @return true if this is X400
     */
    public boolean isX400() {
        return value == ADDRESS_PLAN_X400;
    }

    /**
     * Tells whether this is {@link #SIP}.
     *
     * @return true if this is SIP
     */
    public boolean isSIP() {
        return value == ADDRESS_PLAN_SIP;
    }

    /**
     * Tells whether this is {@link #E164_MOBILE}.
     *
     * @return true if this is E164_MOBILE
     */
    public boolean isE164Mobile() {
        return value == ADDRESS_PLAN_E164_MOBILE;
    }

    /**
     * Tells whether this is {@link #H323}.
     *
     * @return true if this is H323
     */
    public boolean isH323() {
        return value == ADDRESS_PLAN_H323;
    }

    /**
     * Tells whether this is {@link #GT}.
     *
     * @return true if this is GT
     */
    public boolean isGT() {
        return value == ADDRESS_PLAN_GT;
    }

    /**
     * Tells whether this is {@link #SSN}.
     *
     * @return true if this is SSN
     */
    public boolean isSSN() {
        return value == ADDRESS_PLAN_SSN;
    }

    /**
     * Tells whether this is {@link #SLEE_PROFILE_TABLE}.
     *
     * @return true if this is SLEE_PROFILE_TABLE
     */
    public boolean isSleeProfileTable() {
        return value == ADDRESS_PLAN_SLEE_PROFILE_TABLE;
    }

    /**
     * Tells whether this is {@link #SLEE_PROFILE}.
     *
     * @return true if this is SLEE_PROFILE
     */
    public boolean isSleeProfile() {
        return value == ADDRESS_PLAN_SLEE_PROFILE;
    }

    /**
     * Compares by number.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} is the same address plan
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof AddressPlan other && other.value == value;
    }

    /**
     * Hashes by number.
     *
     * @return the number of this address plan
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
