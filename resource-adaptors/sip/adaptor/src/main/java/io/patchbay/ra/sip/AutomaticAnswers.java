package io.patchbay.ra.sip;

import gov.nist.javax.sip.message.SIPRequest;
import java.text.ParseException;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.header.AllowHeader;
import javax.sip.header.RetryAfterHeader;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/**
 * What the adaptor answers when no service does. Thread-safe (RFC 3261, 8.2 and 21).
 *
 * <pre>
 * request inside a dialog that no service knows        481
 * no service is active, or the entity is stopping      503 with Retry-After
 * no active service takes the method                   405 with Allow
 * no active service takes an unknown method            501
 * every service looked away                            404
 * a service failed                                     500
 * </pre>
 */
final class AutomaticAnswers {

    /** Marks To tags of answers without transaction: an ACK that bears one is for nobody. */
    private static final String TAG_PREFIX = "stateless-";

    private static final int RETRY_AFTER_SECONDS = 5;

    private final SipFactories factories;
    private final RequestFilter filter;
    private final EventTypes types;
    private final SipUsage usage;

    AutomaticAnswers(
            SipFactories factories, RequestFilter filter, EventTypes types, SipUsage usage) {
        this.factories = factories;
        this.filter = filter;
        this.types = types;
        this.usage = usage;
    }

    /** Whether an ACK acknowledges an answer of ours that had no transaction. */
    static boolean isAckOfStatelessAnswer(SIPRequest ack) {
        String tag = ack.getToTag();
        return tag != null && tag.startsWith(TAG_PREFIX);
    }

    /** Answers a request whose event no service takes. */
    void nobodyReceives(
            RunningStack running, SIPRequest request, @Nullable ServerTransaction transaction) {
        answer(running, request, transaction, statusForUnwanted(request));
    }

    private int statusForUnwanted(SIPRequest request) {
        if (request.getToTag() != null) {
            return Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST;
        }
        if (!filter.hasActiveService() || filter.allowedMethods().isEmpty()) {
            return Response.SERVICE_UNAVAILABLE;
        }
        return types.isKnown(request.getMethod())
                ? Response.METHOD_NOT_ALLOWED
                : Response.NOT_IMPLEMENTED;
    }

    /** Answers with a status, through the transaction if there is one. */
    void answer(
            RunningStack running,
            SIPRequest request,
            @Nullable ServerTransaction transaction,
            int status) {
        try {
            Response response = response(request, status);
            if (transaction != null) {
                transaction.sendResponse(response);
            } else {
                running.provider().sendResponse(response);
            }
        } catch (SipException | ParseException | InvalidArgumentException e) {
            usage.dropped("answer " + status + " not sent: " + e.getMessage());
        }
    }

    /** Answers a request that was fired and that no SBB answered. */
    void unanswered(ServerTransactionActivity transaction, int status) {
        if (transaction.isAck() || transaction.isAnswered()) {
            return;
        }
        try {
            transaction.sendResponse(response(transaction.getRequest(), status));
        } catch (SipException | ParseException | InvalidArgumentException e) {
            usage.dropped("answer " + status + " not sent: " + e.getMessage());
        }
    }

    /** Answers a request that was fired and that no SBB even looked at. */
    void ignored(ServerTransactionActivity transaction) {
        if (transaction.isUntouched()) {
            boolean inDialog =
                    ((ToHeader) transaction.getRequest().getHeader(ToHeader.NAME)).getTag() != null;
            unanswered(
                    transaction,
                    inDialog ? Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST : Response.NOT_FOUND);
        }
    }

    private Response response(Request request, int status)
            throws ParseException, InvalidArgumentException {
        Response response = factories.messages().createResponse(status, request);
        ToHeader to = (ToHeader) response.getHeader(ToHeader.NAME);
        if (to.getTag() == null) {
            int hash = ((SIPRequest) request).getCallId().getCallId().hashCode();
            to.setTag(TAG_PREFIX + Integer.toHexString(hash));
        }
        if (status == Response.SERVICE_UNAVAILABLE) {
            RetryAfterHeader later =
                    factories.headers().createRetryAfterHeader(RETRY_AFTER_SECONDS);
            response.setHeader(later);
        }
        String allowed = filter.allowedMethods();
        if (status == Response.METHOD_NOT_ALLOWED && !allowed.isEmpty()) {
            for (String method : allowed.split(", ")) {
                AllowHeader allow = factories.headers().createAllowHeader(method);
                response.addHeader(allow);
            }
        }
        return response;
    }
}
