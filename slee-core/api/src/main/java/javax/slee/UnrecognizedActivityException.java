package javax.slee;

/**
 * An object was handed over as an activity, and the SLEE knows no such activity: it never was one
 * or it has ended.
 *
 * <p>SLEE 1.1, sections 7.3 and 15.13.
 */
public class UnrecognizedActivityException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /** Not part of the serial form: activity objects need not be serializable. */
    private final transient Object activity;

    /**
     * Makes an exception whose message names the activity.
     *
     * @param activity the object that is not an activity
     */
    public UnrecognizedActivityException(Object activity) {
        this("Unrecognized activity: " + activity, activity);
    }

    /**
     * Makes an exception with a message.
     *
     * @param message what failed and why
     * @param activity the object that is not an activity
     */
    public UnrecognizedActivityException(String message, Object activity) {
        super(message);
        this.activity = activity;
    }

    /**
     * Gives the object that is not an activity.
     *
     * @return the object, null after deserialization
     */
    public final Object getActivity() {
        return activity;
    }
}
