package io.patchbay.sbb.callscreening;

import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sip.address.AddressFactory;
import javax.sip.header.HeaderFactory;
import javax.sip.header.ToHeader;
import javax.sip.header.ViaHeader;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** Makes the responses that go to the caller's side. Thread-safe. RFC 3261, 8.2.6 and 16.7. */
final class Replies {
    /** Reason phrases that the message factory does not know. RFC 5079, RFC 8197, RFC 8688. */
    private static final Map<Integer, String> PHRASES =
            Map.of(433, "Anonymity Disallowed", 607, "Unwanted", 608, "Rejected");

    private final MessageFactory messages;
    private final HeaderFactory headers;
    private final AddressFactory addresses;
    private final Supplier<String> tags;

    /**
     * Creates the source of responses.
     *
     * @param messages makes messages
     * @param headers makes header fields
     * @param addresses makes addresses
     * @param tags gives a new To tag each time
     */
    Replies(
            MessageFactory messages,
            HeaderFactory headers,
            AddressFactory addresses,
            Supplier<String> tags) {
        this.messages = messages;
        this.headers = headers;
        this.addresses = addresses;
        this.tags = tags;
    }

    /**
     * A response of our own.
     *
     * @param request what it answers
     * @param status its status
     * @return the response, with a To tag unless it is a 100
     */
    Response of(Request request, int status) {
        try {
            Response response = messages.createResponse(status, request);
            String phrase = PHRASES.get(status);
            if (phrase != null) {
                response.setReasonPhrase(phrase);
            }
            ToHeader to = (ToHeader) response.getHeader(ToHeader.NAME);
            if (status > Response.TRYING && to.getTag() == null) {
                to.setTag(tags.get());
            }
            return response;
        } catch (ParseException e) {
            throw new IllegalStateException("cannot answer with " + status, e);
        }
    }

    /** The response that a refusal asks for. */
    Response of(Request request, Refusal refusal) {
        Response response = of(request, refusal.status());
        for (String option : refusal.unsupported()) {
            try {
                response.addHeader(headers.createUnsupportedHeader(option));
            } catch (ParseException e) {
                throw new IllegalStateException("no option tag: " + option, e);
            }
        }
        return response;
    }

    /**
     * A response that sends the caller somewhere else.
     *
     * @param request what it answers
     * @param target where to, a SIP or tel URI
     * @return a 302
     * @throws ParseException if the target is no URI
     */
    Response redirect(Request request, String target) throws ParseException {
        Response response = of(request, Response.MOVED_TEMPORARILY);
        response.addHeader(
                headers.createContactHeader(addresses.createAddress(addresses.createURI(target))));
        return response;
    }

    /**
     * The response of the called side as it goes on to the caller's side.
     *
     * @param received the response that came; it stays as it is
     * @return the response without our Via; nothing if the response was for this proxy only
     */
    Optional<Response> upstream(Response received) {
        Response response = (Response) received.clone();
        response.removeFirst(ViaHeader.NAME);
        if (response.getHeader(ViaHeader.NAME) == null) {
            return Optional.empty();
        }
        if (response.getStatusCode() == Response.SERVICE_UNAVAILABLE) {
            // Our neighbour is out of order, not we: others of its kind may still be reached here.
            return Optional.of(as(response, Response.SERVER_INTERNAL_ERROR));
        }
        return Optional.of(response);
    }

    private static Response as(Response response, int status) {
        try {
            response.setStatusCode(status);
            response.setReasonPhrase("Next Hop Unavailable");
            response.removeHeader("Retry-After");
            return response;
        } catch (ParseException e) {
            throw new IllegalStateException("cannot answer with " + status, e);
        }
    }
}
