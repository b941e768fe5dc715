package io.patchbay.slee.server.demo.sip;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * What a caller needs for requests inside a call. Immutable. RFC 3261, section 12.
 *
 * @param from its own address with tag
 * @param to the other side's address with tag
 * @param callId the Call-ID
 * @param target the other side's Contact
 * @param routes the proxies in between, nearest first
 */
record Dialog(String from, String to, String callId, String target, List<String> routes) {

    Dialog {
        routes = List.copyOf(routes);
    }

    /** The dialog that a 2xx to an INVITE makes, on the caller's side. */
    static Dialog of(SipMessage success) throws CallFailedException {
        String contact =
                success.find("Contact")
                        .orElseThrow(() -> new CallFailedException("The 200 has no Contact"));
        List<String> routes = new ArrayList<>(success.all("Record-Route")).reversed();
        for (String route : routes) {
            if (!HeaderText.uri(route).contains(";lr")) {
                throw new CallFailedException("Record-Route " + route + " is no loose route");
            }
        }
        return new Dialog(
                success.value("From"),
                success.value("To"),
                success.value("Call-ID"),
                HeaderText.uri(contact),
                routes);
    }

    /** A request inside the dialog. */
    SipMessage request(String method, int sequence, String via) {
        SipMessage request =
                SipMessage.request(method, target)
                        .with("Via", via)
                        .with("Max-Forwards", "70")
                        .with("From", from)
                        .with("To", to)
                        .with("Call-ID", callId)
                        .with("CSeq", sequence + " " + method);
        for (String route : routes) {
            request = request.with("Route", route);
        }
        return request;
    }

    /** Where requests inside the dialog are sent. */
    InetSocketAddress nextHop() {
        return HeaderText.target(routes.isEmpty() ? target : HeaderText.uri(routes.getFirst()));
    }
}
