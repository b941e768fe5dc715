package net.java.slee.resource.sip;

import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.message.Request;
import javax.sip.message.Response;

/**
 * A SIP dialog as an activity of the SLEE.
 *
 * <p>Requests of the peer inside the dialog, responses to requests that were sent by {@link
 * #sendRequest(Request)}, forks and time-outs are fired on it. It exists only where an SBB asked
 * the {@link SleeSipProvider} for it, and ends with the dialog. Thread-safe.
 */
public interface DialogActivity extends Dialog {

    /**
     * Sends a request in the dialog. No client transaction activity is made; the responses are
     * fired on this dialog.
     *
     * @param request the request; headers that the dialog decides are corrected
     * @return the client transaction that carries the request
     * @throws SipException if the request cannot be sent
     */
    ClientTransaction sendRequest(Request request) throws SipException;

    /**
     * Creates a request of this dialog after the model of a request of another one: same method,
     * content and end-to-end headers; dialog headers are this dialog's.
     *
     * @param origRequest the model, usually received on the other leg of a call
     * @return the new request, not yet sent
     * @throws SipException if the dialog's state does not allow the request
     */
    Request createRequest(Request origRequest) throws SipException;

    /**
     * Creates a response of this dialog after the model of a response of another one.
     *
     * @param origServerTransaction the server transaction to be answered
     * @param receivedResponse the model, usually received on the other leg of a call
     * @return the new response, not yet sent
     * @throws SipException if no response can be made for the transaction
     */
    Response createResponse(ServerTransaction origServerTransaction, Response receivedResponse)
            throws SipException;

    /**
     * Remembers which server transaction waits for the outcome of a client transaction. The memory
     * lasts as long as the client transaction.
     *
     * @param ct a client transaction of this dialog
     * @param st the server transaction, usually of the other leg of a call; null forgets
     */
    void associateServerTransaction(ClientTransaction ct, ServerTransaction st);

    /**
     * The server transaction that was associated with a client transaction.
     *
     * @param ct a client transaction of this dialog
     * @return the server transaction, or null when there is none
     */
    ServerTransaction getAssociatedServerTransaction(ClientTransaction ct);

    /**
     * Cancels the INVITE of this dialog that has no final response yet.
     *
     * @return the client transaction of the CANCEL, which is an activity; its response is fired on
     *     it
     * @throws SipException if no INVITE waits for its final response
     */
    ClientTransaction sendCancel() throws SipException;
}
