package javax.slee.resource;

/**
 * What a resource adaptor can ask of the SLEE for one activity, when it starts it with {@link
 * SleeEndpoint}.
 *
 * <p>Flags are the bits of an {@code int}: the low 24 belong to the standard, the high 8 to
 * vendors.
 *
 * <p>Stateless.
 */
public final class ActivityFlags {
    /** No flag is set. */
    public static final int NO_FLAGS = 0;

    /** The SLEE may marshal the activity handle with the resource adaptor's {@link Marshaler}. */
    public static final int SLEE_MAY_MARSHAL = 0x1;

    /** The SLEE shall call {@link ResourceAdaptor#activityEnded} for the activity. */
    public static final int REQUEST_ENDED_CALLBACK = 0x2;

    /** The SLEE shall call {@link ResourceAdaptor#activityUnreferenced} for the activity. */
    public static final int REQUEST_ACTIVITY_UNREFERENCED_CALLBACK = 0x4;

    /** The bits that belong to the standard. */
    public static final int STANDARD_FLAGS_MASK = 0x00ffffff;

    /** The bits that a vendor of a SLEE may use. */
    public static final int VENDOR_FLAGS_MASK = 0xff000000;

    private static final FlagName[] NAMES = {
        new FlagName(SLEE_MAY_MARSHAL, "SLEE_MAY_MARSHAL"),
        new FlagName(REQUEST_ENDED_CALLBACK, "REQUEST_ENDED_CALLBACK"),
        new FlagName(
                REQUEST_ACTIVITY_UNREFERENCED_CALLBACK, "REQUEST_ACTIVITY_UNREFERENCED_CALLBACK")
    };

    private ActivityFlags() {}

    /**
     * Whether no flag is set.
     *
     * @param flags the activity flags
     * @return {@code true} if they are {@link #NO_FLAGS}
     */
    public static boolean hasNoFlags(int flags) {
        return flags == NO_FLAGS;
    }

    /**
     * Whether all flags of a mask are set.
     *
     * @param flags the activity flags
     * @param mask the flags to look for
     * @return {@code true} if every bit of {@code mask} is set in {@code flags}
     */
    public static boolean hasFlags(int flags, int mask) {
        return (flags & mask) == mask;
    }

    /**
     * Whether any flag of the standard is set.
     *
     * @param flags the activity flags
     * @return {@code true} if one of {@link #STANDARD_FLAGS_MASK} is set
     */
    public static boolean hasStandardFlags(int flags) {
        return (flags & STANDARD_FLAGS_MASK) != 0;
    }

    /**
     * Whether any flag of a vendor is set.
     *
     * @param flags the activity flags
     * @return {@code true} if one of {@link #VENDOR_FLAGS_MASK} is set
     */
    public static boolean hasVendorFlags(int flags) {
        return (flags & VENDOR_FLAGS_MASK) != 0;
    }

    /**
     * Whether {@link #SLEE_MAY_MARSHAL} is set.
     *
     * @param flags the activity flags
     * @return {@code true} if it is
     */
    public static boolean hasSleeMayMarshal(int flags) {
        return hasFlags(flags, SLEE_MAY_MARSHAL);
    }

    /**
     * Sets {@link #SLEE_MAY_MARSHAL}.
     *
     * @param flags the activity flags
     * @return the same flags and this one
     */
    public static int setSleeMayMarshal(int flags) {
        return flags | SLEE_MAY_MARSHAL;
    }

    /**
     * Whether {@link #REQUEST_ENDED_CALLBACK} is set.
     *
     * @param flags the activity flags
     * @return {@code true} if it is
     */
    public static boolean hasRequestEndedCallback(int flags) {
        return hasFlags(flags, REQUEST_ENDED_CALLBACK);
    }

    /**
     * Sets {@link #REQUEST_ENDED_CALLBACK}.
     *
     * @param flags the activity flags
     * @return the same flags and this one
     */
    public static int setRequestEndedCallback(int flags) {
        return flags | REQUEST_ENDED_CALLBACK;
    }

    /**
     * Whether {@link #REQUEST_ACTIVITY_UNREFERENCED_CALLBACK} is set.
     *
     * @param flags the activity flags
     * @return {@code true} if it is
     */
    public static boolean hasRequestSleeActivityGCCallback(int flags) {
        return hasFlags(flags, REQUEST_ACTIVITY_UNREFERENCED_CALLBACK);
    }

    /**
     * Sets {@link #REQUEST_ACTIVITY_UNREFERENCED_CALLBACK}.
     *
     * @param flags the activity flags
     * @return the same flags and this one
     */
    public static int setRequestSleeActivityGCCallback(int flags) {
        return flags | REQUEST_ACTIVITY_UNREFERENCED_CALLBACK;
    }

    /**
     * The flags by name.
     *
     * @param flags the activity flags
     * @return the names with {@code |} between them, for instance {@code
     *     SLEE_MAY_MARSHAL|REQUEST_ENDED_CALLBACK}; bits without a name are given as a number
     */
    public static String toString(int flags) {
        return FlagName.describe(flags, NAMES);
    }
}
