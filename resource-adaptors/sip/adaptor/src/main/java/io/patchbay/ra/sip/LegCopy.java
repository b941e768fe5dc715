package io.patchbay.ra.sip;

import java.text.ParseException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.sip.SipException;
import javax.sip.header.ContentTypeHeader;
import javax.sip.header.Header;
import javax.sip.message.Message;

/**
 * Copies what one leg of a call says to the other leg: content and the fields that are not about
 * the leg itself. Stateless (RFC 7092).
 */
final class LegCopy {

    /** Fields that each leg has of its own, in lower case. */
    private static final Set<String> OF_THE_LEG =
            Set.of(
                    "via",
                    "from",
                    "to",
                    "call-id",
                    "cseq",
                    "contact",
                    "route",
                    "record-route",
                    "max-forwards",
                    "content-length",
                    "content-type",
                    "rack",
                    "rseq");

    private LegCopy() {}

    static void copy(Message source, Message target) throws SipException {
        Iterator<?> names = source.getHeaderNames();
        while (names.hasNext()) {
            String name = (String) names.next();
            if (!OF_THE_LEG.contains(name.toLowerCase(Locale.ROOT))) {
                copyField(name, source, target);
            }
        }
        byte[] content = source.getRawContent();
        ContentTypeHeader type = (ContentTypeHeader) source.getHeader(ContentTypeHeader.NAME);
        if (content == null || type == null) {
            return;
        }
        try {
            target.setContent(content.clone(), (ContentTypeHeader) type.clone());
        } catch (ParseException e) {
            throw new SipException("cannot copy content of type " + type, e);
        }
    }

    private static void copyField(String name, Message source, Message target) {
        target.removeHeader(name);
        Iterator<?> values = source.getHeaders(name);
        while (values.hasNext()) {
            target.addHeader((Header) ((Header) values.next()).clone());
        }
    }
}
