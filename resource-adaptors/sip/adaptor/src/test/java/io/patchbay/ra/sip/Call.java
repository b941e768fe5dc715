package io.patchbay.ra.sip;

import java.util.concurrent.atomic.AtomicLong;

/** Texts of the requests of one call, from a caller's point of view. */
final class Call {

    private static final AtomicLong CALLS = new AtomicLong();

    private final String transport;
    private final int callerPort;
    private final int targetPort;
    private final long number = CALLS.incrementAndGet();
    private String toTag = "";

    Call(String transport, int callerPort, int targetPort) {
        this.transport = transport;
        this.callerPort = callerPort;
        this.targetPort = targetPort;
    }

    String branch(String name) {
        return "z9hG4bK-" + number + "-" + name;
    }

    String callId() {
        return "call-" + number + "@127.0.0.1";
    }

    Call answered(SipMessageText response) {
        toTag = ";tag=" + response.toTag();
        return this;
    }

    String request(String method, int cseq, String branch, String... fields) {
        StringBuilder text = new StringBuilder();
        text.append(method)
                .append(" sip:bob@127.0.0.1:")
                .append(targetPort)
                .append(" SIP/2.0\r\nVia: SIP/2.0/")
                .append(transport)
                .append(" 127.0.0.1:")
                .append(callerPort)
                .append(";branch=")
                .append(branch(branch))
                .append("\r\nFrom: <sip:alice@127.0.0.1>;tag=a")
                .append(number)
                .append("\r\nTo: <sip:bob@127.0.0.1>")
                .append(toTag)
                .append("\r\nCall-ID: ")
                .append(callId())
                .append("\r\nCSeq: ")
                .append(cseq)
                .append(' ')
                .append(method)
                .append("\r\nMax-Forwards: 70\r\nContact: <sip:alice@127.0.0.1:")
                .append(callerPort)
                .append(";transport=")
                .append(transport.toLowerCase(java.util.Locale.ROOT))
                .append(">\r\n");
        for (String field : fields) {
            text.append(field).append("\r\n");
        }
        return text.append("Content-Length: 0\r\n\r\n").toString();
    }

    String invite() {
        return request("INVITE", 1, "invite");
    }

    String ack() {
        return request("ACK", 1, "ack");
    }

    String cancel() {
        return request("CANCEL", 1, "invite");
    }

    String bye() {
        return request("BYE", 2, "bye");
    }

    /** A response of a peer to a request that it received. */
    static String response(SipMessageText request, int status, String toTag, String... fields) {
        StringBuilder text = new StringBuilder("SIP/2.0 " + status + " Answer\r\n");
        request.all("Via").forEach(via -> text.append("Via: ").append(via).append("\r\n"));
        String to = request.header("To");
        text.append("From: ").append(request.header("From")).append("\r\nTo: ").append(to);
        if (!to.contains("tag=") && !toTag.isEmpty()) {
            text.append(";tag=").append(toTag);
        }
        text.append("\r\nCall-ID: ").append(request.header("Call-ID"));
        text.append("\r\nCSeq: ").append(request.header("CSeq")).append("\r\n");
        for (String field : fields) {
            text.append(field).append("\r\n");
        }
        return text.append("Content-Length: 0\r\n\r\n").toString();
    }
}
