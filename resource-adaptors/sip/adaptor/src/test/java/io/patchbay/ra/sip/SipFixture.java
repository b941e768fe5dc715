package io.patchbay.ra.sip;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Objects;
import javax.sip.RequestEvent;
import javax.sip.ServerTransaction;
import javax.sip.address.Address;
import javax.sip.header.ContactHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import javax.slee.resource.ConfigProperties;
import net.java.slee.resource.sip.SleeSipProvider;

/** An adaptor that listens on a free port of the loopback, under a {@link FakeSlee}. */
final class SipFixture implements AutoCloseable {

    static final String REQUEST = "javax.sip.message.Request.";
    static final String DIALOG = "javax.sip.Dialog.";
    static final String RESPONSE = "javax.sip.message.Response.";

    final FakeSlee slee = new FakeSlee();
    final SipResourceAdaptor adaptor = new SipResourceAdaptor();
    final int port;
    final SleeSipProvider provider;

    SipFixture(String... receivedEvents) throws Exception {
        port = freePort();
        slee.attach(adaptor);
        ConfigProperties properties = properties(port, "UDP,TCP");
        adaptor.raVerifyConfiguration(properties);
        adaptor.raConfigure(properties);
        adaptor.raActive();
        provider =
                (SleeSipProvider)
                        Objects.requireNonNull(
                                adaptor.getResourceAdaptorInterface(
                                        SleeSipProvider.class.getName()));
        if (receivedEvents.length > 0) {
            adaptor.serviceActive(FakeService.receiving(receivedEvents));
        }
    }

    static ConfigProperties properties(int port, String transports) {
        return new ConfigProperties(
                new ConfigProperties.Property[] {
                    new ConfigProperties.Property(
                            "javax.sip.IP_ADDRESS", "java.lang.String", "127.0.0.1"),
                    new ConfigProperties.Property("javax.sip.PORT", "java.lang.Integer", port),
                    new ConfigProperties.Property(
                            "javax.sip.TRANSPORT", "java.lang.String", transports)
                });
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    UdpPeer udpPeer() throws IOException {
        return new UdpPeer(port);
    }

    /** A response to a request, with a Contact when it opens a dialog. */
    Response response(RequestEvent event, int status) throws Exception {
        Response response = provider.getMessageFactory().createResponse(status, event.getRequest());
        if (event.getRequest().getMethod().equals(Request.INVITE) && status > 100 && status < 300) {
            Address own =
                    provider.getAddressFactory().createAddress(provider.getLocalSipURI("udp"));
            ContactHeader contact = provider.getHeaderFactory().createContactHeader(own);
            response.setHeader(contact);
        }
        return response;
    }

    void respond(RequestEvent event, int status) throws Exception {
        ServerTransaction transaction = event.getServerTransaction();
        transaction.sendResponse(response(event, status));
    }

    @Override
    public void close() {
        adaptor.raStopping();
        adaptor.raInactive();
        slee.close();
    }
}
