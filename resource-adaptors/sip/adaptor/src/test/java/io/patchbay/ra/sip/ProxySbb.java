package io.patchbay.ra.sip;

import static io.patchbay.ra.sip.SipFixture.REQUEST;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sip.ClientTransaction;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.TimeoutEvent;
import javax.sip.address.SipURI;
import javax.sip.header.CSeqHeader;
import javax.sip.header.ViaHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import net.java.slee.resource.sip.CancelRequestEvent;

/** A stateful proxy in a few lines: every request goes to one next hop. */
final class ProxySbb implements FakeSlee.Sbb {

    private final SipFixture sip;
    private final int nextPort;
    private final String transport;
    private final Map<String, ServerTransaction> upstream = new ConcurrentHashMap<>();
    private final Map<ServerTransaction, ClientTransaction> downstream = new ConcurrentHashMap<>();

    ProxySbb(SipFixture sip, int nextPort, String transport) {
        this.sip = sip;
        this.nextPort = nextPort;
        this.transport = transport;
    }

    @Override
    public boolean onEvent(FakeSlee.Fired fired) throws Exception {
        switch (fired.event()) {
            case CancelRequestEvent cancel -> cancelled(cancel);
            case RequestEvent request -> forward(fired.type(), request);
            case ResponseEvent response -> back(response);
            case TimeoutEvent timeout -> upstream(timeout.getClientTransaction(), 408);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void forward(String type, RequestEvent event) throws Exception {
        Request request = (Request) event.getRequest().clone();
        SipURI target = (SipURI) request.getRequestURI();
        target.setPort(nextPort);
        target.setTransportParam(transport);
        request.addFirst(sip.provider.getLocalVia(transport, null));
        if (type.equals(REQUEST + "ACK")) {
            ((ViaHeader) request.getHeader("Via")).setBranch("z9hG4bK-ack-" + System.nanoTime());
            sip.provider.sendRequest(request);
            return;
        }
        ClientTransaction client = sip.provider.getNewClientTransaction(request);
        upstream.put(client.getBranchId(), event.getServerTransaction());
        downstream.put(event.getServerTransaction(), client);
        client.sendRequest();
    }

    private void back(ResponseEvent event) throws Exception {
        CSeqHeader cseq = (CSeqHeader) event.getResponse().getHeader(CSeqHeader.NAME);
        // 100 and the answer to a CANCEL end here.
        if (event.getResponse().getStatusCode() == 100 || cseq.getMethod().equals("CANCEL")) {
            return;
        }
        ServerTransaction server = upstream.get(event.getClientTransaction().getBranchId());
        if (server == null) {
            return;
        }
        Response response = (Response) event.getResponse().clone();
        response.removeFirst(ViaHeader.NAME);
        server.sendResponse(response);
    }

    private void upstream(ClientTransaction client, int status) throws Exception {
        ServerTransaction server = Objects.requireNonNull(upstream.get(client.getBranchId()));
        server.sendResponse(
                sip.provider.getMessageFactory().createResponse(status, server.getRequest()));
    }

    private void cancelled(CancelRequestEvent cancel) throws Exception {
        if (sip.provider.acceptCancel(cancel, true)) {
            ClientTransaction client =
                    Objects.requireNonNull(downstream.get(cancel.getMatchingTransaction()));
            sip.provider.getNewClientTransaction(client.createCancel()).sendRequest();
        }
    }
}
