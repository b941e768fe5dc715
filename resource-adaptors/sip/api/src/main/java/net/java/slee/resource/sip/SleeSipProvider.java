package net.java.slee.resource.sip;

import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipProvider;
import javax.sip.TransportNotSupportedException;
import javax.sip.address.Address;
import javax.sip.address.AddressFactory;
import javax.sip.address.SipURI;
import javax.sip.header.HeaderFactory;
import javax.sip.header.ViaHeader;
import javax.sip.message.MessageFactory;
import javax.sip.message.Response;

/**
 * The door through which SBBs use SIP.
 *
 * <p>Methods of {@link SipProvider} that would change the stack (listening points, listeners,
 * automatic dialogs) belong to the adaptor and are refused with a SecurityException. Transactions
 * and dialogs that this provider creates become activities. Thread-safe.
 */
public interface SleeSipProvider extends SipProvider {

    /**
     * The factory of addresses and URIs.
     *
     * @return the factory, shared by all callers
     */
    AddressFactory getAddressFactory();

    /**
     * The factory of header fields.
     *
     * @return the factory, shared by all callers
     */
    HeaderFactory getHeaderFactory();

    /**
     * The factory of requests and responses.
     *
     * @return the factory, shared by all callers
     */
    MessageFactory getMessageFactory();

    /**
     * Creates a dialog whose first request the SBB is going to send by {@link
     * DialogActivity#sendRequest}.
     *
     * @param from the local party; a tag is added when it has none
     * @param to the remote party and first target
     * @return the new dialog, an activity
     * @throws SipException if the dialog cannot be created
     */
    DialogActivity getNewDialog(Address from, Address to) throws SipException;

    /**
     * Creates the outgoing dialog of a back-to-back user agent after the model of an incoming one.
     *
     * @param incomingDialog the dialog of the incoming leg; its parties are taken over
     * @param useSameCallId whether the new dialog has the Call-ID of the incoming one
     * @return the new dialog, an activity
     * @throws SipException if the dialog cannot be created
     */
    DialogActivity getNewDialog(DialogActivity incomingDialog, boolean useSameCallId)
            throws SipException;

    /**
     * Whether a URI names this adaptor: one of its listening points or host names.
     *
     * @param uri the URI
     * @return true if a request to the URI would arrive here
     */
    boolean isLocalSipURI(SipURI uri);

    /**
     * Whether a host name or address is one of this adaptor's.
     *
     * @param host a host name, an IPv4 address or an IPv6 address with or without brackets
     * @return true if it names this adaptor
     */
    boolean isLocalHostname(String host);

    /**
     * The URI under which this adaptor is reached.
     *
     * @param transport a transport, for example "udp"
     * @return a new URI, or null when the adaptor does not listen on the transport
     */
    SipURI getLocalSipURI(String transport);

    /**
     * A Via header field of this adaptor, for a request that an SBB builds.
     *
     * @param transport a transport, for example "udp"
     * @param branch the branch, or null to let the stack choose
     * @return a new header field
     * @throws TransportNotSupportedException if the adaptor does not listen on the transport
     */
    ViaHeader getLocalVia(String transport, String branch) throws TransportNotSupportedException;

    /**
     * Forwards a response that a forked request of a back-to-back user agent received: sends it on
     * the incoming leg with a To tag of its own, which opens one more dialog there.
     *
     * @param origServerTransaction the server transaction of the incoming leg
     * @param receivedResponse the response of the outgoing leg
     * @return the new dialog on the incoming leg, an activity
     * @throws SipException if the response cannot be forwarded
     */
    DialogActivity forwardForkedResponse(
            ServerTransaction origServerTransaction, Response receivedResponse) throws SipException;

    /**
     * Answers a CANCEL. A CANCEL that matches an INVITE gets 200, one that does not gets 481. A
     * user agent server's INVITE is then answered with 487; a proxy forwards the CANCEL itself.
     *
     * @param cancelEvent the event that brought the CANCEL
     * @param isProxy whether the SBB acts as a proxy for the INVITE
     * @return true if the INVITE was still open, so that the SBB should stop its work on it
     */
    boolean acceptCancel(CancelRequestEvent cancelEvent, boolean isProxy);
}
