package io.patchbay.sbb.callscreening;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.sip.address.Address;
import javax.sip.address.SipURI;
import javax.sip.header.FromHeader;
import javax.sip.header.Header;
import javax.sip.message.Request;

/**
 * Who calls, as far as the request says so. Immutable. RFC 3261, 20.20; RFC 3323; RFC 3325.
 *
 * @param uri the caller's URI, or a name-addr
 * @param anonymous whether the caller hides its identity from the called side
 */
record CallerIdentity(String uri, boolean anonymous) {
    private static final Set<String> HIDING = Set.of("id", "user", "header");
    private static final String ASSERTED = "P-Asserted-Identity";

    /**
     * Reads the identity.
     *
     * @param request the INVITE
     * @param trustAsserted whether P-Asserted-Identity comes from a neighbour that may assert it;
     *     anybody else could write it to get through
     * @return the identity
     */
    static CallerIdentity of(Request request, boolean trustAsserted) {
        Address from = ((FromHeader) request.getHeader(FromHeader.NAME)).getAddress();
        boolean anonymous = isAnonymous(from) || asksForPrivacy(request);
        Header asserted = trustAsserted ? request.getHeader(ASSERTED) : null;
        String uri = asserted == null ? from.getURI().toString() : valueOf(asserted);
        return new CallerIdentity(uri, anonymous);
    }

    private static boolean isAnonymous(Address from) {
        String name = from.getDisplayName();
        if (name != null && name.strip().equalsIgnoreCase("anonymous")) {
            return true;
        }
        return from.getURI() instanceof SipURI uri
                && uri.getHost().toLowerCase(Locale.ROOT).equals("anonymous.invalid");
    }

    private static boolean asksForPrivacy(Request request) {
        for (Iterator<?> headers = request.getHeaders("Privacy"); headers.hasNext(); ) {
            String value = valueOf((Header) headers.next()).toLowerCase(Locale.ROOT);
            if (Arrays.stream(value.split("[;,]")).map(String::strip).anyMatch(HIDING::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Works for header fields that have a type of their own in one stack and none in another. */
    private static String valueOf(Header header) {
        String line = header.toString();
        return line.substring(line.indexOf(':') + 1).strip();
    }
}
