package io.patchbay.ra.sip;

import javax.sip.header.FromHeader;
import javax.sip.message.Request;
import javax.slee.Address;
import javax.slee.AddressPlan;

/** Default addresses of events: the SIP URI of who sent the request. Stateless (JSR 240, 8.4.3). */
final class EventAddress {

    private EventAddress() {}

    static Address ofFrom(Request request) {
        return of(((FromHeader) request.getHeader(FromHeader.NAME)).getAddress());
    }

    static Address of(javax.sip.address.Address party) {
        return new Address(AddressPlan.SIP, party.getURI().toString());
    }
}
