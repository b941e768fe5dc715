package io.patchbay.sbb.callscreening;

import javax.sip.SipException;
import javax.sip.address.SipURI;
import javax.sip.header.ViaHeader;
import net.java.slee.resource.sip.SleeSipProvider;

/**
 * What this proxy is called on the network: the part of the SIP provider that {@link Forwarding}
 * needs.
 */
interface OwnAddress {
    /** Whether a request to the URI would arrive here. */
    boolean isNamedBy(SipURI uri);

    /** A new URI that leads here over a transport; null when nobody listens on the transport. */
    SipURI uri(String transport);

    /**
     * A Via header field for a request that leaves over a transport.
     *
     * @throws SipException if nobody listens on the transport, so that no response could come back
     */
    ViaHeader via(String transport, String branch) throws SipException;

    /** The address of a resource adaptor entity. */
    static OwnAddress of(SleeSipProvider provider) {
        return new OwnAddress() {
            @Override
            public boolean isNamedBy(SipURI uri) {
                return provider.isLocalSipURI(uri);
            }

            @Override
            public SipURI uri(String transport) {
                return provider.getLocalSipURI(transport);
            }

            @Override
            public ViaHeader via(String transport, String branch) throws SipException {
                return provider.getLocalVia(transport, branch);
            }
        };
    }
}
