package io.patchbay.ra.sip;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sip.InvalidArgumentException;
import javax.sip.TransportNotSupportedException;
import javax.sip.address.SipURI;
import javax.sip.header.ContactHeader;
import javax.sip.header.ViaHeader;
import org.jspecify.annotations.Nullable;

/**
 * What this adaptor is called in messages. Addresses are compared by value, so that every spelling
 * of an IPv6 address is known; names are never resolved. Immutable.
 */
final class LocalAddresses {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final SipConfiguration configuration;
    private final SipFactories factories;

    LocalAddresses(SipConfiguration configuration, SipFactories factories) {
        this.configuration = configuration;
        this.factories = factories;
    }

    boolean listensOn(String transport) {
        return configuration.transports().contains(transport.toLowerCase(Locale.ROOT));
    }

    boolean isLocalHost(String host) {
        String bare =
                host.startsWith("[") && host.endsWith("]")
                        ? host.substring(1, host.length() - 1)
                        : host;
        if (LITERAL.matcher(bare).matches()) {
            try {
                return InetAddress.getByName(bare).equals(configuration.address());
            } catch (UnknownHostException e) {
                return false;
            }
        }
        return configuration.address().isLoopbackAddress() && bare.equalsIgnoreCase("localhost");
    }

    boolean isLocal(SipURI uri) {
        String transport = uri.getTransportParam();
        int port = uri.getPort() > 0 ? uri.getPort() : 5060;
        return isLocalHost(uri.getHost())
                && port == configuration.port()
                && (transport == null || listensOn(transport));
    }

    @Nullable SipURI uri(String transport) {
        if (!listensOn(transport)) {
            return null;
        }
        try {
            SipURI uri = factories.addresses().createSipURI((String) null, configuration.host());
            uri.setPort(configuration.port());
            uri.setTransportParam(transport.toLowerCase(Locale.ROOT));
            return uri;
        } catch (ParseException e) {
            throw new IllegalStateException("own address is no SIP URI: " + configuration, e);
        }
    }

    ViaHeader via(String transport, @Nullable String branch) throws TransportNotSupportedException {
        if (!listensOn(transport)) {
            throw new TransportNotSupportedException("not listening on " + transport);
        }
        try {
            return factories
                    .headers()
                    .createViaHeader(configuration.host(), configuration.port(), transport, branch);
        } catch (ParseException | InvalidArgumentException e) {
            throw new IllegalStateException("own address makes no Via: " + configuration, e);
        }
    }

    /** A Contact under which this adaptor is reached over a transport, else over any other. */
    ContactHeader contact(@Nullable String transport) {
        String preferred =
                Optional.ofNullable(transport)
                        .filter(this::listensOn)
                        .orElseGet(() -> listensOn("udp") ? "udp" : "tcp");
        SipURI uri = uri(preferred);
        return factories.headers().createContactHeader(factories.addresses().createAddress(uri));
    }
}
