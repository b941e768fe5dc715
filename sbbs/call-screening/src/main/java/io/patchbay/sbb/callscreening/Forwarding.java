package io.patchbay.sbb.callscreening;

import io.patchbay.sbb.callscreening.Refusal.RefusedException;
import java.text.ParseException;
import java.util.Locale;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.address.AddressFactory;
import javax.sip.address.SipURI;
import javax.sip.address.URI;
import javax.sip.header.HeaderFactory;
import javax.sip.header.MaxForwardsHeader;
import javax.sip.header.RecordRouteHeader;
import javax.sip.header.RouteHeader;
import javax.sip.header.ToHeader;
import javax.sip.header.ViaHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;

/**
 * Makes the request that leaves out of the request that came. Thread-safe. RFC 3261, sections 16.4
 * to 16.6; RFC 5658 where the transport changes.
 */
final class Forwarding {
    /** The user part by which this service knows its own Record-Route again. */
    private static final String MARK = "call-screening";

    private static final int DEFAULT_MAX_FORWARDS = 70;

    private final OwnAddress own;
    private final Branches branches;
    private final AddressFactory addresses;
    private final HeaderFactory headers;
    private final SipURI nextHop;

    /**
     * Creates the forwarding of one proxy.
     *
     * @param own what the proxy is called
     * @param branches source of branch parameters
     * @param addresses makes addresses
     * @param headers makes header fields
     * @param nextHop where requests without a route go, with {@code lr}; null: to the Request-URI
     */
    Forwarding(
            OwnAddress own,
            Branches branches,
            AddressFactory addresses,
            HeaderFactory headers,
            SipURI nextHop) {
        this.own = own;
        this.branches = branches;
        this.addresses = addresses;
        this.headers = headers;
        this.nextHop = nextHop;
    }

    /**
     * Reads a configured next hop.
     *
     * @param text a SIP URI; empty or null for none
     * @return the URI as a loose route, or null for none
     * @throws ParseException if it is no SIP URI
     */
    static SipURI nextHop(String text, AddressFactory addresses) throws ParseException {
        if (text == null || text.isBlank()) {
            return null;
        }
        URI uri = addresses.createURI(text.strip());
        if (!(uri instanceof SipURI hop)) {
            throw new ParseException("nextHop \"" + text + "\" is no sip: or sips: URI", 0);
        }
        hop.setLrParam();
        return hop;
    }

    /** Whether a request belongs to a dialog and comes through here because of our Record-Route. */
    boolean isOnOurRoute(Request request) {
        RouteHeader first = (RouteHeader) request.getHeader(RouteHeader.NAME);
        return (first != null && isMarked(first.getAddress().getURI()))
                || isMarked(request.getRequestURI());
    }

    private boolean isMarked(URI uri) {
        return uri instanceof SipURI sip && MARK.equals(sip.getUser()) && own.isNamedBy(sip);
    }

    /**
     * Makes the request that leaves.
     *
     * @param received the request that came; it stays as it is
     * @return the request for the next hop, with its own Via
     * @throws RefusedException if there is nowhere to send it
     */
    Request onward(Request received) throws RefusedException {
        Request request = (Request) received.clone();
        try {
            restoreStrictlyRouted(request);
            removeOwnRoutes(request);
            boolean opening = ((ToHeader) request.getHeader(ToHeader.NAME)).getTag() == null;
            if (opening && nextHop != null && request.getHeader(RouteHeader.NAME) == null) {
                request.addHeader(
                        headers.createRouteHeader(
                                addresses.createAddress((SipURI) nextHop.clone())));
            }
            String transport = transportOf(target(request));
            ViaHeader via = via(transport, received);
            countHop(request);
            if (opening && request.getMethod().equals(Request.INVITE)) {
                recordRoute(request, transport);
            }
            request.addFirst(via);
            return request;
        } catch (InvalidArgumentException | SipException e) {
            throw new RefusedException(
                    new Refusal(Response.SERVER_INTERNAL_ERROR, "cannot be rewritten: " + e));
        }
    }

    private ViaHeader via(String transport, Request received) throws RefusedException {
        try {
            boolean stateless = received.getMethod().equals(Request.ACK);
            return own.via(
                    transport, stateless ? branches.repeatable(received) : branches.next(received));
        } catch (SipException e) {
            throw new RefusedException(
                    new Refusal(
                            Response.SERVICE_UNAVAILABLE,
                            "the next hop wants transport " + transport + ": " + e.getMessage()));
        }
    }

    /**
     * A strict router puts our Record-Route into the Request-URI and the target behind the routes.
     */
    private void restoreStrictlyRouted(Request request) {
        if (!isMarked(request.getRequestURI())) {
            return;
        }
        RouteHeader last = null;
        for (var routes = request.getHeaders(RouteHeader.NAME); routes.hasNext(); ) {
            last = (RouteHeader) routes.next();
        }
        if (last != null) {
            request.setRequestURI(last.getAddress().getURI());
            request.removeLast(RouteHeader.NAME);
        }
    }

    /** Where the transport changes there are two of ours, so one is not enough. */
    private void removeOwnRoutes(Request request) {
        RouteHeader first = (RouteHeader) request.getHeader(RouteHeader.NAME);
        while (first != null
                && first.getAddress().getURI() instanceof SipURI uri
                && own.isNamedBy(uri)) {
            request.removeFirst(RouteHeader.NAME);
            first = (RouteHeader) request.getHeader(RouteHeader.NAME);
        }
    }

    private SipURI target(Request request) throws RefusedException {
        RouteHeader route = (RouteHeader) request.getHeader(RouteHeader.NAME);
        URI uri = route == null ? request.getRequestURI() : route.getAddress().getURI();
        if (!(uri instanceof SipURI target)) {
            throw new RefusedException(
                    new Refusal(Response.UNSUPPORTED_URI_SCHEME, "cannot be sent to " + uri));
        }
        if (own.isNamedBy(target)) {
            throw new RefusedException(
                    new Refusal(Response.NOT_FOUND, uri + " is this proxy, and no user is here"));
        }
        return target;
    }

    /** Without a parameter it is UDP, as no DNS is asked (RFC 3263, section 4.1). */
    private static String transportOf(SipURI target) {
        String transport = target.getTransportParam();
        if (transport == null) {
            return target.isSecure() ? "tls" : "udp";
        }
        return transport.toLowerCase(Locale.ROOT);
    }

    private void countHop(Request request) throws InvalidArgumentException {
        MaxForwardsHeader hops = (MaxForwardsHeader) request.getHeader(MaxForwardsHeader.NAME);
        int left = hops == null ? DEFAULT_MAX_FORWARDS : hops.getMaxForwards() - 1;
        request.setHeader(headers.createMaxForwardsHeader(left));
    }

    /** Each side must find its way back over the transport that it used. */
    private void recordRoute(Request request, String outgoing) throws SipException {
        String incoming =
                ((ViaHeader) request.getHeader(ViaHeader.NAME))
                        .getTransport()
                        .toLowerCase(Locale.ROOT);
        if (!incoming.equals(outgoing)) {
            addRecordRoute(request, incoming);
        }
        addRecordRoute(request, outgoing);
    }

    private void addRecordRoute(Request request, String transport) throws SipException {
        SipURI uri = own.uri(transport);
        if (uri == null) {
            throw new SipException("nobody listens on " + transport);
        }
        try {
            uri.setUser(MARK);
        } catch (ParseException e) {
            throw new SipException("no user part: " + MARK, e);
        }
        uri.setLrParam();
        RecordRouteHeader header = headers.createRecordRouteHeader(addresses.createAddress(uri));
        if (request.getHeader(RecordRouteHeader.NAME) == null) {
            request.addHeader(header);
        } else {
            request.addFirst(header);
        }
    }
}
