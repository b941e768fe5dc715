package javax.slee.resource;

/**
 * Why the SLEE could not process an event, as reported to the resource adaptor that fired it.
 *
 * <p>The reasons of the standard are constants with codes of zero and less; a vendor can add
 * reasons with codes greater than zero in a subclass. For a vendor's reason {@link #isOtherReason}
 * is {@code true} too, although it does not equal {@link #OTHER_REASON}.
 *
 * <p>Immutable. SLEE specification section 15.
 */
public class FailureReason {
    /** The code of {@link #OTHER_REASON}. */
    public static final int REASON_OTHER_REASON = 0;

    /** The code of {@link #EVENT_QUEUE_FULL}. */
    public static final int REASON_EVENT_QUEUE_FULL = -1;

    /** The code of {@link #EVENT_QUEUE_TIMEOUT}. */
    public static final int REASON_EVENT_QUEUE_TIMEOUT = -2;

    /** The code of {@link #SYSTEM_OVERLOAD}. */
    public static final int REASON_SYSTEM_OVERLOAD = -3;

    /** The code of {@link #EVENT_MARSHALING_ERROR}. */
    public static final int REASON_EVENT_MARSHALING_ERROR = -4;

    /** The code of {@link #FIRING_TRANSACTION_ROLLED_BACK}. */
    public static final int REASON_FIRING_TRANSACTION_ROLLED_BACK = -5;

    /** None of the other reasons. */
    public static final FailureReason OTHER_REASON =
            new FailureReason(REASON_OTHER_REASON, "Other Reason");

    /** The queue that the event had to wait in was full. */
    public static final FailureReason EVENT_QUEUE_FULL =
            new FailureReason(REASON_EVENT_QUEUE_FULL, "Event Queue Full");

    /** The event waited for longer than the SLEE allows. */
    public static final FailureReason EVENT_QUEUE_TIMEOUT =
            new FailureReason(REASON_EVENT_QUEUE_TIMEOUT, "Event Queue Timeout");

    /** The SLEE is overloaded and dropped the event. */
    public static final FailureReason SYSTEM_OVERLOAD =
            new FailureReason(REASON_SYSTEM_OVERLOAD, "System Overload");

    /** The resource adaptor's {@link Marshaler} failed to write or read the event. */
    public static final FailureReason EVENT_MARSHALING_ERROR =
            new FailureReason(REASON_EVENT_MARSHALING_ERROR, "Event Marshaling Error");

    /** The event was fired in a transaction that rolled back. */
    public static final FailureReason FIRING_TRANSACTION_ROLLED_BACK =
            new FailureReason(
                    REASON_FIRING_TRANSACTION_ROLLED_BACK, "Firing Transaction Rolled Back");

    private final int reason;
    private final String text;

    /**
     * Creates a vendor's own reason.
     *
     * @param reason the code of the reason, greater than zero
     * @throws IllegalArgumentException if {@code reason} is in the range of the standard
     */
    protected FailureReason(int reason) {
        this(vendorCode(reason), "Vendor Reason " + reason);
    }

    private FailureReason(int reason, String text) {
        this.reason = reason;
        this.text = text;
    }

    /**
     * The reason of the standard with a given code.
     *
     * @param reason the code of the reason
     * @return the constant with this code
     * @throws IllegalArgumentException if the standard has no such reason
     */
    public static FailureReason fromInt(int reason) {
        return switch (reason) {
            case REASON_OTHER_REASON -> OTHER_REASON;
            case REASON_EVENT_QUEUE_FULL -> EVENT_QUEUE_FULL;
            case REASON_EVENT_QUEUE_TIMEOUT -> EVENT_QUEUE_TIMEOUT;
            case REASON_SYSTEM_OVERLOAD -> SYSTEM_OVERLOAD;
            case REASON_EVENT_MARSHALING_ERROR -> EVENT_MARSHALING_ERROR;
            case REASON_FIRING_TRANSACTION_ROLLED_BACK -> FIRING_TRANSACTION_ROLLED_BACK;
            default ->
                    throw new IllegalArgumentException(
                            "Failure reason " + reason + " is not one of the standard");
        };
    }

    /**
     * The code of this reason.
     *
     * @return the code, greater than zero for a vendor's reason
     */
    public final int toInt() {
        return reason;
    }

    /**
     * Whether this is {@link #OTHER_REASON} or a vendor's reason.
     *
     * @return {@code true} if it is none of the specific reasons of the standard
     */
    public final boolean isOtherReason() {
        return reason >= REASON_OTHER_REASON;
    }

    /**
     * Whether this is {@link #EVENT_QUEUE_FULL}.
     *
     * @return {@code true} if it is
     */
    public final boolean isEventQueueFull() {
        return reason == REASON_EVENT_QUEUE_FULL;
    }

    /**
     * Whether this is {@link #EVENT_QUEUE_TIMEOUT}.
     *
     * @return {@code true} if it is
     */
    public final boolean isEventQueueTimeout() {
        return reason == REASON_EVENT_QUEUE_TIMEOUT;
    }

    /**
     * Whether this is {@link #SYSTEM_OVERLOAD}.
     *
     * @return {@code true} if it is
     */
    public final boolean isSystemOverLoad() {
        return reason == REASON_SYSTEM_OVERLOAD;
    }

    /**
     * Whether this is {@link #EVENT_MARSHALING_ERROR}.
     *
     * @return {@code true} if it is
     */
    public final boolean isEventMarshalingError() {
        return reason == REASON_EVENT_MARSHALING_ERROR;
    }

    /**
     * Whether this is {@link #FIRING_TRANSACTION_ROLLED_BACK}.
     *
     * @return {@code true} if it is
     */
    public final boolean isFiringTransactionRolledBack() {
        return reason == REASON_FIRING_TRANSACTION_ROLLED_BACK;
    }

    /**
     * Whether another object is a failure reason with the same code.
     *
     * @param other the object to compare with
     * @return {@code true} if it is
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof FailureReason that && reason == that.reason;
    }

    /**
     * A hash code that goes with {@link #equals}.
     *
     * @return the code of this reason
     */
    @Override
    public final int hashCode() {
        return reason;
    }

    /**
     * The reason in words.
     *
     * @return for instance {@code Event Queue Full}; for a vendor's reason {@code Vendor Reason}
     *     and the code, unless the subclass says more
     */
    @Override
    public String toString() {
        return text;
    }

    /**
     * The code of this reason, for subclasses.
     *
     * @return the same as {@link #toInt}
     */
    protected final int getReason() {
        return reason;
    }

    private static int vendorCode(int reason) {
        if (reason <= REASON_OTHER_REASON) {
            throw new IllegalArgumentException(
                    "Vendor's failure reason has the code "
                            + reason
                            + ", but zero and less belong to the standard; use a positive code");
        }
        return reason;
    }
}
