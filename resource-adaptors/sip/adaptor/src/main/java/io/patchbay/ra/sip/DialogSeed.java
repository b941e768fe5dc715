package io.patchbay.ra.sip;

import gov.nist.javax.sip.Utils;
import java.text.ParseException;
import java.util.List;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.address.Address;
import javax.sip.address.SipURI;
import javax.sip.address.URI;
import javax.sip.header.CSeqHeader;
import javax.sip.header.CallIdHeader;
import javax.sip.header.FromHeader;
import javax.sip.header.MaxForwardsHeader;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;

/**
 * A dialog before its first request: the stack knows none without a transaction. Immutable.
 *
 * @param local the local party
 * @param remote the remote party, first target of requests
 * @param callId the Call-ID
 * @param localTag the local tag
 */
record DialogSeed(Address local, Address remote, CallIdHeader callId, String localTag) {

    private static final int MAX_FORWARDS = 70;

    static String newTag() {
        return Utils.getInstance().generateTag();
    }

    /** A request that would open the dialog. */
    Request firstRequest(String method, SipFactories factories, LocalAddresses addresses)
            throws SipException {
        try {
            URI target = (URI) remote.getURI().clone();
            CSeqHeader cseq = factories.headers().createCSeqHeader(1L, method);
            FromHeader from = factories.headers().createFromHeader(local, localTag);
            ToHeader to = factories.headers().createToHeader(remote, null);
            MaxForwardsHeader hops = factories.headers().createMaxForwardsHeader(MAX_FORWARDS);
            Request request =
                    factories
                            .messages()
                            .createRequest(target, method, callId, cseq, from, to, List.of(), hops);
            request.setHeader(addresses.contact(transportOf(target)));
            return request;
        } catch (ParseException | InvalidArgumentException e) {
            throw new SipException("cannot create " + method + " to " + remote, e);
        }
    }

    /** Makes a request that an SBB built belong to this dialog. */
    void claim(Request request) throws SipException {
        try {
            request.setHeader(callId);
            ((FromHeader) request.getHeader(FromHeader.NAME)).setTag(localTag);
        } catch (ParseException e) {
            throw new SipException("cannot set the From tag " + localTag, e);
        }
    }

    private static @org.jspecify.annotations.Nullable String transportOf(URI target) {
        return target instanceof SipURI uri ? uri.getTransportParam() : null;
    }
}
