package io.patchbay.slee.server.demo.sip;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/**
 * A call that is to be placed. Immutable.
 *
 * @param from who calls, as a name-addr without tag
 * @param to who is called, as a name-addr
 * @param requestUri where the INVITE is to arrive
 * @param proxy where the INVITE is sent
 * @param extra further header fields of the INVITE
 * @param talk how long the caller talks before it hangs up
 * @param patience how long the caller waits for a final answer
 */
public record CallPlan(
        String from,
        String to,
        String requestUri,
        InetSocketAddress proxy,
        List<SipMessage.Field> extra,
        Duration talk,
        Duration patience) {

    /** Copies the fields. */
    public CallPlan {
        extra = List.copyOf(extra);
    }
}
