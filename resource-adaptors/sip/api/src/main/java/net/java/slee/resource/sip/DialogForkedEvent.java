package net.java.slee.resource.sip;

import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.ResponseEvent;
import javax.sip.message.Response;

/**
 * A response that opened one more dialog for an INVITE that was forked on its way.
 *
 * <p>Fired on the dialog activity that sent the INVITE; later responses of the same branch are
 * fired on the new dialog, which is an activity of its own. Immutable.
 */
public class DialogForkedEvent extends ResponseEvent {

    private static final long serialVersionUID = 1L;

    /** The dialog that the response opened. */
    @SuppressWarnings("serial")
    private final Dialog forkedDialog;

    /**
     * Creates an event.
     *
     * @param source the provider that received the response
     * @param clientTransaction the client transaction of the INVITE
     * @param originalDialog the dialog that sent the INVITE
     * @param forkedDialog the dialog that the response opened
     * @param response the response
     */
    public DialogForkedEvent(
            Object source,
            ClientTransaction clientTransaction,
            Dialog originalDialog,
            Dialog forkedDialog,
            Response response) {
        super(source, clientTransaction, originalDialog, response);
        this.forkedDialog = forkedDialog;
    }

    /**
     * The dialog that the response opened.
     *
     * @return the new dialog, a {@link DialogActivity}
     */
    public Dialog getForkedDialog() {
        return forkedDialog;
    }
}
