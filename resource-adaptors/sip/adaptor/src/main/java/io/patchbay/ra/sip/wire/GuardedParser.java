package io.patchbay.ra.sip.wire;

import gov.nist.javax.sip.header.CSeq;
import gov.nist.javax.sip.header.CallID;
import gov.nist.javax.sip.header.Contact;
import gov.nist.javax.sip.header.ContentLength;
import gov.nist.javax.sip.header.From;
import gov.nist.javax.sip.header.MaxForwards;
import gov.nist.javax.sip.header.RecordRoute;
import gov.nist.javax.sip.header.RequestLine;
import gov.nist.javax.sip.header.Route;
import gov.nist.javax.sip.header.StatusLine;
import gov.nist.javax.sip.header.To;
import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.parser.MessageParser;
import gov.nist.javax.sip.parser.ParseExceptionListener;
import gov.nist.javax.sip.parser.StringMsgParser;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Set;
import javax.sip.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * The stack's parser behind a guard: a message is scanned first, and whatever goes wrong in the
 * parser is a {@link ParseException}. Thread-safe.
 */
public final class GuardedParser implements MessageParser {

    private static final int DEFAULT_MAX_FORWARDS = 70;

    /** Fields without which, or with which malformed, a message means nothing. */
    private static final Set<Class<?>> STRICT =
            Set.of(
                    From.class,
                    To.class,
                    CSeq.class,
                    Via.class,
                    CallID.class,
                    ContentLength.class,
                    MaxForwards.class,
                    Contact.class,
                    Route.class,
                    RecordRoute.class,
                    RequestLine.class,
                    StatusLine.class);

    private final WireScanner scanner;
    private final StringMsgParser parser = new StringMsgParser();

    /**
     * Creates a parser.
     *
     * @param limits what a message may cost
     */
    public GuardedParser(MessageLimits limits) {
        this.scanner = new WireScanner(limits);
    }

    @Override
    public @Nullable SIPMessage parseSIPMessage(
            byte[] bytes, boolean readBody, boolean strict, ParseExceptionListener listener)
            throws ParseException {
        MessageShape shape = scanner.scan(bytes);
        if (shape.empty) {
            return null;
        }
        if (shape.defect != null) {
            throw new ParseException(shape.defect.reason(), 0);
        }
        return parse(shape, readBody);
    }

    /**
     * Parses a message that was scanned and found without defect.
     *
     * @param shape its shape
     * @param readBody whether the body follows the header in the same bytes
     * @return the message
     * @throws ParseException if it is malformed
     */
    SIPMessage parse(MessageShape shape, boolean readBody) throws ParseException {
        byte[] header = Arrays.copyOf(shape.bytes, shape.headerEnd);
        byte[] body = readBody ? body(shape) : new byte[0];
        try {
            SIPMessage message =
                    parser.parseSIPMessage(header, false, false, GuardedParser::onBadField);
            if (message == null) {
                throw new ParseException("no message", 0);
            }
            if (body.length > 0) {
                message.setMessageContent(body);
            }
            if (message instanceof SIPRequest request && request.getMaxForwards() == null) {
                // Elements of RFC 2543 send none; the stack refuses such a request.
                request.setHeader(new MaxForwards(DEFAULT_MAX_FORWARDS));
            }
            return message;
        } catch (RuntimeException | StackOverflowError | InvalidArgumentException e) {
            ParseException refusal = new ParseException("the parser failed with " + e, 0);
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static byte[] body(MessageShape shape) throws ParseException {
        int present = shape.bytes.length - shape.headerEnd;
        int length = shape.contentLength < 0 ? present : shape.contentLength;
        if (length > present) {
            throw new ParseException("Content-Length exceeds the message", shape.headerEnd);
        }
        return Arrays.copyOfRange(shape.bytes, shape.headerEnd, shape.headerEnd + length);
    }

    private static void onBadField(
            ParseException cause,
            SIPMessage message,
            @Nullable Class<?> fieldType,
            String field,
            @Nullable String wholeMessage)
            throws ParseException {
        if (fieldType != null && STRICT.contains(fieldType)) {
            throw cause;
        }
        message.addUnparsed(field);
    }
}
