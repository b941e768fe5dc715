package io.patchbay.ra.sip;

import gov.nist.javax.sip.address.AddressFactoryImpl;
import gov.nist.javax.sip.header.HeaderFactoryImpl;
import gov.nist.javax.sip.message.MessageFactoryImpl;
import javax.sip.address.AddressFactory;
import javax.sip.header.HeaderFactory;
import javax.sip.message.MessageFactory;

/**
 * The three factories of JAIN SIP, made without its static factory registry. Immutable.
 *
 * @param addresses makes addresses and URIs
 * @param headers makes header fields
 * @param messages makes requests and responses
 */
record SipFactories(AddressFactory addresses, HeaderFactory headers, MessageFactory messages) {

    static SipFactories create() {
        return new SipFactories(
                new AddressFactoryImpl(), new HeaderFactoryImpl(), new MessageFactoryImpl());
    }
}
