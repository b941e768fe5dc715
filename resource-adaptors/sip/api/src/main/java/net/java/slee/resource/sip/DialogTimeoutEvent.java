package net.java.slee.resource.sip;

import java.io.Serializable;
import javax.sip.Dialog;

/** Tells that a dialog is over because the other side did not answer in time. Immutable. */
public class DialogTimeoutEvent implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The dialog that ended. */
    private final Dialog dialog;

    /**
     * Creates an event.
     *
     * @param dialog the dialog that ended
     */
    public DialogTimeoutEvent(Dialog dialog) {
        this.dialog = dialog;
    }

    /**
     * The dialog that ended.
     *
     * @return the dialog, a {@link DialogActivity}
     */
    public Dialog getDialog() {
        return dialog;
    }
}
