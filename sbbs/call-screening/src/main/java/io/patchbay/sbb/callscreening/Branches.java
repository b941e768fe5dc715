package io.patchbay.sbb.callscreening;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sip.address.SipURI;
import javax.sip.header.CSeqHeader;
import javax.sip.header.CallIdHeader;
import javax.sip.header.FromHeader;
import javax.sip.header.RouteHeader;
import javax.sip.header.ToHeader;
import javax.sip.header.ViaHeader;
import javax.sip.message.Request;

/**
 * Branch parameters: unique, and with a part behind the last dot that recognises a request which
 * comes back unchanged. Thread-safe. RFC 3261, 16.6 step 8; RFC 5393, section 4.2.
 */
final class Branches {
    private static final String COOKIE = "z9hG4bK";

    private final Supplier<String> unique;

    /**
     * Creates the source of branches.
     *
     * @param unique gives a token without a dot that nobody can guess, a new one each time
     */
    Branches(Supplier<String> unique) {
        this.unique = unique;
    }

    /** A new branch for the request as it was received. */
    String next(Request received) {
        return COOKIE + unique.get() + "." + fingerprint(received);
    }

    /**
     * The branch of a request that is passed on without a transaction: always the same for the same
     * request, so that the next hop knows a repetition. RFC 3261, 16.11.
     */
    String repeatable(Request received) {
        ViaHeader via = (ViaHeader) received.getHeader(ViaHeader.NAME);
        String fingerprint = fingerprint(received);
        String name =
                received.getMethod()
                        + via.getBranch()
                        + via.getHost()
                        + via.getPort()
                        + fingerprint;
        return COOKIE
                + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                + "."
                + fingerprint;
    }

    /** Whether the request was here before, and would be sent on the same way again. */
    boolean hasLooped(Request received, OwnAddress own) {
        String fingerprint = null;
        for (Iterator<?> vias = received.getHeaders(ViaHeader.NAME); vias.hasNext(); ) {
            ViaHeader via = (ViaHeader) vias.next();
            String branch = via.getBranch();
            if (branch == null || branch.indexOf('.') < 0 || !isOwn(via, own)) {
                continue;
            }
            if (fingerprint == null) {
                fingerprint = fingerprint(received);
            }
            if (branch.substring(branch.lastIndexOf('.') + 1).equals(fingerprint)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(ViaHeader via, OwnAddress own) {
        SipURI uri = own.uri(via.getTransport());
        return uri != null
                && uri.getHost().equalsIgnoreCase(via.getHost())
                && port(uri.getPort()) == port(via.getPort());
    }

    private static int port(int port) {
        return port > 0 ? port : 5060;
    }

    /** Everything that decides where a request goes; Via does not. */
    private static String fingerprint(Request request) {
        List<Object> parts = new ArrayList<>();
        parts.add(request.getRequestURI().toString());
        for (Iterator<?> routes = request.getHeaders(RouteHeader.NAME); routes.hasNext(); ) {
            parts.add(((RouteHeader) routes.next()).getAddress().getURI().toString());
        }
        FromHeader from = (FromHeader) request.getHeader(FromHeader.NAME);
        ToHeader to = (ToHeader) request.getHeader(ToHeader.NAME);
        parts.add(String.valueOf(from.getTag()));
        parts.add(String.valueOf(to.getTag()));
        parts.add(to.getAddress().getURI().toString());
        parts.add(((CallIdHeader) request.getHeader(CallIdHeader.NAME)).getCallId());
        parts.add(((CSeqHeader) request.getHeader(CSeqHeader.NAME)).getSeqNumber());
        return Integer.toHexString(parts.hashCode());
    }
}
