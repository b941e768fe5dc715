package io.patchbay.slee.benchmarks.uas;

import java.text.ParseException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sip.address.AddressFactory;
import javax.sip.header.ContactHeader;
import javax.sip.header.HeaderFactory;
import javax.sip.header.ToHeader;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;
import javax.sip.message.Response;

/**
 * The responses of the user agent server, made the same way on both sides. Thread-safe as the
 * factories are.
 */
public final class Answers {
    private final MessageFactory messages;
    private final HeaderFactory headers;
    private final AddressFactory addresses;
    private final String contact;

    /**
     * Makes the answers of one listening point.
     *
     * @param messages makes responses
     * @param headers makes headers
     * @param addresses makes addresses
     * @param contact where in-dialog requests shall go, as a URI
     */
    public Answers(
            MessageFactory messages,
            HeaderFactory headers,
            AddressFactory addresses,
            String contact) {
        this.messages = messages;
        this.headers = headers;
        this.addresses = addresses;
        this.contact = contact;
    }

    /**
     * A tag for the To header of one dialog.
     *
     * @return a new one
     */
    public static String newTag() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong());
    }

    /**
     * A response to an INVITE.
     *
     * @param status 180 or 200
     * @param invite the request
     * @param tag of the dialog
     * @return with To tag and Contact
     * @throws ParseException if the contact is no URI
     */
    public Response toInvite(int status, Request invite, String tag) throws ParseException {
        Response response = messages.createResponse(status, invite);
        ((ToHeader) response.getHeader(ToHeader.NAME)).setTag(tag);
        ContactHeader header =
                headers.createContactHeader(addresses.createAddress(addresses.createURI(contact)));
        response.addHeader(header);
        return response;
    }

    /**
     * The response to a BYE.
     *
     * @param bye the request
     * @return 200
     * @throws ParseException if the stack cannot make it
     */
    public Response toBye(Request bye) throws ParseException {
        return messages.createResponse(Response.OK, bye);
    }
}
