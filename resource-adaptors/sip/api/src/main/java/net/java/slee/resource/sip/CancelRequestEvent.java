package net.java.slee.resource.sip;

import javax.sip.Dialog;
import javax.sip.RequestEvent;
import javax.sip.ServerTransaction;
import javax.sip.message.Request;

/**
 * A CANCEL request, together with the server transaction that it asks to stop.
 *
 * <p>Fired on the activity of the INVITE when the SLEE knows it, and otherwise on a server
 * transaction of the CANCEL's own. An SBB answers by {@link
 * SleeSipProvider#acceptCancel(CancelRequestEvent, boolean)}. Immutable.
 */
public class CancelRequestEvent extends RequestEvent {

    private static final long serialVersionUID = 1L;

    /** The INVITE's server transaction; absent when the CANCEL matches none. */
    @SuppressWarnings("serial")
    private final ServerTransaction matchingTransaction;

    /**
     * Creates an event.
     *
     * @param source the provider that received the request
     * @param cancelTransaction the server transaction of the CANCEL itself
     * @param matchingTransaction the server transaction that the CANCEL names, or null
     * @param dialog the dialog of the matching transaction, or null
     * @param request the CANCEL
     */
    public CancelRequestEvent(
            Object source,
            ServerTransaction cancelTransaction,
            ServerTransaction matchingTransaction,
            Dialog dialog,
            Request request) {
        super(source, cancelTransaction, dialog, request);
        this.matchingTransaction = matchingTransaction;
    }

    /**
     * The server transaction that the CANCEL asks to stop.
     *
     * @return the INVITE's server transaction, or null when the CANCEL matches none
     */
    public ServerTransaction getMatchingTransaction() {
        return matchingTransaction;
    }

    @Override
    public String toString() {
        return "CancelRequestEvent[cancel="
                + getServerTransaction()
                + ", matching="
                + matchingTransaction
                + ", dialog="
                + getDialog()
                + "]";
    }
}
