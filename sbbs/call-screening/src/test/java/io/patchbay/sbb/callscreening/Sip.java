package io.patchbay.sbb.callscreening;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.sip.InvalidArgumentException;
import javax.sip.PeerUnavailableException;
import javax.sip.SipException;
import javax.sip.SipFactory;
import javax.sip.TransportNotSupportedException;
import javax.sip.address.AddressFactory;
import javax.sip.address.SipURI;
import javax.sip.header.Header;
import javax.sip.header.HeaderFactory;
import javax.sip.header.ViaHeader;
import javax.sip.message.Message;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;

/** The factories of JAIN SIP and a proxy address for tests: 127.0.0.1:5060, UDP and TCP. */
final class Sip implements OwnAddress {
    final AddressFactory addresses;
    final HeaderFactory headers;
    final MessageFactory messages;

    Sip() {
        try {
            SipFactory factory = SipFactory.getInstance();
            addresses = factory.createAddressFactory();
            headers = factory.createHeaderFactory();
            messages = factory.createMessageFactory();
        } catch (PeerUnavailableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request from Alice with header lines of its own in front of the usual ones. */
    Request request(String method, String uri, String... lines) {
        return request(method, uri, "<sip:bob@example.com>", lines);
    }

    Request inDialog(String method, String uri, String... lines) {
        return request(method, uri, "<sip:bob@example.com>;tag=b", lines);
    }

    private Request request(String method, String uri, String to, String... lines) {
        StringBuilder text = new StringBuilder(method + " " + uri + " SIP/2.0\r\n");
        text.append("Via: SIP/2.0/UDP 10.0.0.9:5070;branch=z9hG4bKalice\r\n");
        boolean from = false;
        for (String line : lines) {
            text.append(line).append("\r\n");
            from |= line.startsWith("From:");
        }
        if (!from) {
            text.append("From: \"Alice\" <sip:alice@example.com>;tag=a\r\n");
        }
        text.append("To: ").append(to).append("\r\n");
        text.append("Call-ID: one@10.0.0.9\r\nCSeq: 1 ").append(method).append("\r\n");
        text.append("Content-Length: 0\r\n\r\n");
        try {
            return messages.createRequest(text.toString());
        } catch (ParseException e) {
            throw new IllegalStateException(text.toString(), e);
        }
    }

    static List<String> values(Message message, String name) {
        List<String> values = new ArrayList<>();
        for (Iterator<?> i = message.getHeaders(name); i.hasNext(); ) {
            String line = ((Header) i.next()).toString().strip();
            values.add(line.substring(line.indexOf(':') + 1).strip());
        }
        return values;
    }

    @Override
    public boolean isNamedBy(SipURI uri) {
        int port = uri.getPort() > 0 ? uri.getPort() : 5060;
        return uri.getHost().equals("127.0.0.1") && port == 5060;
    }

    @Override
    public SipURI uri(String transport) {
        if (!transport.equalsIgnoreCase("udp") && !transport.equalsIgnoreCase("tcp")) {
            return null;
        }
        try {
            SipURI uri = addresses.createSipURI(null, "127.0.0.1");
            uri.setPort(5060);
            uri.setTransportParam(transport.toLowerCase(java.util.Locale.ROOT));
            return uri;
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ViaHeader via(String transport, String branch) throws SipException {
        if (uri(transport) == null) {
            throw new TransportNotSupportedException("not listening on " + transport);
        }
        try {
            return headers.createViaHeader("127.0.0.1", 5060, transport, branch);
        } catch (ParseException | InvalidArgumentException e) {
            throw new SipException("no Via", e);
        }
    }
}
