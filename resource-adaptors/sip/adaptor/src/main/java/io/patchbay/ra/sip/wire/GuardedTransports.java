package io.patchbay.ra.sip.wire;

import gov.nist.javax.sip.stack.MessageProcessor;
import gov.nist.javax.sip.stack.MessageProcessorFactory;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;

/**
 * Makes our transports for the stack's listening points. One listening point is one processor, so
 * further transports and several ports find their place here. Thread-safe.
 */
final class GuardedTransports implements MessageProcessorFactory {

    private final WireContext context;

    GuardedTransports(WireContext context) {
        this.context = context;
    }

    @Override
    public MessageProcessor createMessageProcessor(
            SIPTransactionStack stack, InetAddress address, int port, String transport)
            throws IOException {
        return switch (transport.toLowerCase(Locale.ROOT)) {
            case "udp" -> new UdpProcessor(stack, address, port, context);
            case "tcp" -> new TcpProcessor(stack, address, port, context);
            default -> throw new IOException("transport " + transport + " is not supported");
        };
    }
}
