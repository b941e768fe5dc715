package io.patchbay.sbb.callscreening;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.sip.header.MaxForwardsHeader;
import javax.sip.header.ProxyRequireHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;

/**
 * What a proxy checks before it touches a request. Thread-safe. RFC 3261, section 16.3.
 *
 * <p>The syntax was checked before the request came here, and the scheme of the Request-URI is
 * checked with the target.
 */
final class RequestValidation {
    private final Branches branches;
    private final OwnAddress own;

    RequestValidation(Branches branches, OwnAddress own) {
        this.branches = branches;
        this.own = own;
    }

    /**
     * Checks a request.
     *
     * @param request the request as it was received
     * @return why it must not go on, or nothing
     */
    Optional<Refusal> check(Request request) {
        MaxForwardsHeader hops = (MaxForwardsHeader) request.getHeader(MaxForwardsHeader.NAME);
        if (hops != null && hops.getMaxForwards() <= 0) {
            return Optional.of(new Refusal(Response.TOO_MANY_HOPS, "Max-Forwards is used up"));
        }
        if (branches.hasLooped(request, own)) {
            return Optional.of(new Refusal(Response.LOOP_DETECTED, "it was here before"));
        }
        List<String> required = new ArrayList<>();
        for (Iterator<?> i = request.getHeaders(ProxyRequireHeader.NAME); i.hasNext(); ) {
            required.add(((ProxyRequireHeader) i.next()).getOptionTag());
        }
        return required.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                Response.BAD_EXTENSION,
                                required,
                                "it requires the extensions " + required + " of a proxy"));
    }
}
