package javax.slee.resource;

/**
 * What a resource adaptor can ask of the SLEE for one event, when it fires it with {@link
 * SleeEndpoint}, and what the SLEE reports with the callbacks.
 *
 * <p>Flags are the bits of an {@code int}: the low 24 belong to the standard, the high 8 to
 * vendors.
 *
 * <p>Stateless.
 */
public final class EventFlags {
    /** No flag is set. */
    public static final int NO_FLAGS = 0;

    /** The SLEE may marshal the event with the resource adaptor's {@link Marshaler}. */
    public static final int SLEE_MAY_MARSHAL = 0x10;

    /** The SLEE shall call {@link ResourceAdaptor#eventProcessingSuccessful} for the event. */
    public static final int REQUEST_PROCESSING_SUCCESSFUL_CALLBACK = 0x20;

    /** The SLEE shall call {@link ResourceAdaptor#eventProcessingFailed} for the event. */
    public static final int REQUEST_PROCESSING_FAILED_CALLBACK = 0x40;

    /** The SLEE shall call {@link ResourceAdaptor#eventUnreferenced} for the event. */
    public static final int REQUEST_EVENT_UNREFERENCED_CALLBACK = 0x80;

    /** Set by the SLEE in the flags of a callback: at least one SBB received the event. */
    public static final int SBB_PROCESSED_EVENT = 0x100;

    /** The bits that belong to the standard. */
    public static final int STANDARD_FLAGS_MASK = 0x00ffffff;

    /** The bits that a vendor of a SLEE may use. */
    public static final int VENDOR_FLAGS_MASK = 0xff000000;

    private static final FlagName[] NAMES = {
        new FlagName(SLEE_MAY_MARSHAL, "SLEE_MAY_MARSHAL"),
        new FlagName(
                REQUEST_PROCESSING_SUCCESSFUL_CALLBACK, "REQUEST_PROCESSING_SUCCESSFUL_CALLBACK"),
        new FlagName(REQUEST_PROCESSING_FAILED_CALLBACK, "REQUEST_PROCESSING_FAILED_CALLBACK"),
        new FlagName(REQUEST_EVENT_UNREFERENCED_CALLBACK, "REQUEST_EVENT_UNREFERENCED_CALLBACK"),
        new FlagName(SBB_PROCESSED_EVENT, "SBB_PROCESSED_EVENT")
    };

    private EventFlags() {}

    /**
     * Whether no flag is set.
     *
     * @param flags the event flags
     * @return {@code true} if they are {@link #NO_FLAGS}
     */
    public static boolean hasNoFlags(int flags) {
        return flags == NO_FLAGS;
    }

    /**
     * Whether all flags of a mask are set.
     *
     * @param flags the event flags
     * @param mask the flags to look for
     * @return {@code true} if every bit of {@code mask} is set in {@code flags}
     */
    public static boolean hasFlags(int flags, int mask) {
        return (flags & mask) == mask;
    }

    /**
     * Whether any flag of the standard is set.
     *
     * @param flags the event flags
     * @return {@code true} if one of {@link #STANDARD_FLAGS_MASK} is set
     */
    public static boolean hasStandardFlags(int flags) {
        return (flags & STANDARD_FLAGS_MASK) != 0;
    }

    /**
     * Whether any flag of a vendor is set.
     *
     * @param flags the event flags
     * @return {@code true} if one of {@link #VENDOR_FLAGS_MASK} is set
     */
    public static boolean hasVendorFlags(int flags) {
        return (flags & VENDOR_FLAGS_MASK) != 0;
    }

    /**
     * Whether {@link #SLEE_MAY_MARSHAL} is set.
     *
     * @param flags the event flags
     * @return {@code true} if it is
     */
    public static boolean hasSleeMayMarshal(int flags) {
        return hasFlags(flags, SLEE_MAY_MARSHAL);
    }

    /**
     * Sets {@link #SLEE_MAY_MARSHAL}.
     *
     * @param flags the event flags
     * @return the same flags and this one
     */
    public static int setSleeMayMarshal(int flags) {
        return flags | SLEE_MAY_MARSHAL;
    }

    /**
     * Whether {@link #REQUEST_PROCESSING_SUCCESSFUL_CALLBACK} is set.
     *
     * @param flags the event flags
     * @return {@code true} if it is
     */
    public static boolean hasRequestProcessingSuccessfulCallback(int flags) {
        return hasFlags(flags, REQUEST_PROCESSING_SUCCESSFUL_CALLBACK);
    }

    /**
     * Sets {@link #REQUEST_PROCESSING_SUCCESSFUL_CALLBACK}.
     *
     * @param flags the event flags
     * @return the same flags and this one
     */
    public static int setRequestProcessingSuccessfulCallback(int flags) {
        return flags | REQUEST_PROCESSING_SUCCESSFUL_CALLBACK;
    }

    /**
     * Whether {@link #REQUEST_PROCESSING_FAILED_CALLBACK} is set.
     *
     * @param flags the event flags
     * @return {@code true} if it is
     */
    public static boolean hasRequestProcessingFailedCallback(int flags) {
        return hasFlags(flags, REQUEST_PROCESSING_FAILED_CALLBACK);
    }

    /**
     * Sets {@link #REQUEST_PROCESSING_FAILED_CALLBACK}.
     *
     * @param flags the event flags
     * @return the same flags and this one
     */
    public static int setRequestProcessingFailedCallback(int flags) {
        return flags | REQUEST_PROCESSING_FAILED_CALLBACK;
    }

    /**
     * Whether {@link #REQUEST_EVENT_UNREFERENCED_CALLBACK} is set.
     *
     * @param flags the event flags
     * @return {@code true} if it is
     */
    public static boolean hasRequestEventReferenceReleasedCallback(int flags) {
        return hasFlags(flags, REQUEST_EVENT_UNREFERENCED_CALLBACK);
    }

    /**
     * Sets {@link #REQUEST_EVENT_UNREFERENCED_CALLBACK}.
     *
     * @param flags the event flags
     * @return the same flags and this one
     */
    public static int setRequestEventReferenceReleasedCallback(int flags) {
        return flags | REQUEST_EVENT_UNREFERENCED_CALLBACK;
    }

    /**
     * Whether {@link #SBB_PROCESSED_EVENT} is set.
     *
     * @param flags the event flags
     * @return {@code true} if it is
     */
    public static boolean hasSbbProcessedEvent(int flags) {
        return hasFlags(flags, SBB_PROCESSED_EVENT);
    }

    /**
     * Sets {@link #SBB_PROCESSED_EVENT}.
     *
     * @param flags the event flags
     * @return the same flags and this one
     */
    public static int setSbbProcessedEvent(int flags) {
        return flags | SBB_PROCESSED_EVENT;
    }

    /**
     * The flags by name.
     *
     * @param flags the event flags
     * @return the names with {@code |} between them, for instance {@code
     *     SLEE_MAY_MARSHAL|REQUEST_PROCESSING_SUCCESSFUL_CALLBACK}; bits without a name are given
     *     as a number
     */
    public static String toString(int flags) {
        return FlagName.describe(flags, NAMES);
    }
}
