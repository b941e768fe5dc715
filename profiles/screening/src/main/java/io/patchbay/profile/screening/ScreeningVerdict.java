package io.patchbay.profile.screening;

import java.io.Serializable;
import java.util.Objects;

/**
 * What happens to a call, and why. Immutable.
 *
 * @param decision what happens
 * @param status the SIP status to answer with, 0 for an allowed call
 * @param redirectTarget where the caller is sent, null unless the decision is to redirect
 * @param reason why, in words for a log
 */
public record ScreeningVerdict(Decision decision, int status, String redirectTarget, String reason)
        implements Serializable {

    /** The status of a redirected call: 302 Moved Temporarily. RFC 3261, section 21.3.3. */
    public static final int MOVED_TEMPORARILY = 302;

    /** The status of a call that hides its origin: 433 Anonymity Disallowed. RFC 5079. */
    public static final int ANONYMITY_DISALLOWED = 433;

    /** What happens to a call. */
    public enum Decision {
        /** It goes through. */
        ALLOW,
        /** It is answered with a final status. */
        REJECT,
        /** The caller is sent somewhere else. */
        REDIRECT
    }

    /** Refuses a missing decision or reason. */
    public ScreeningVerdict {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The call goes through.
     *
     * @param reason why
     * @return the verdict
     */
    public static ScreeningVerdict allow(String reason) {
        return new ScreeningVerdict(Decision.ALLOW, 0, null, reason);
    }

    /**
     * The call is rejected.
     *
     * @param status 400 to 699
     * @param reason why
     * @return the verdict
     */
    public static ScreeningVerdict reject(int status, String reason) {
        return new ScreeningVerdict(Decision.REJECT, status, null, reason);
    }

    /**
     * The caller is sent somewhere else.
     *
     * @param target a SIP or tel URI
     * @param reason why
     * @return the verdict
     */
    public static ScreeningVerdict redirect(String target, String reason) {
        Objects.requireNonNull(target, "target");
        return new ScreeningVerdict(Decision.REDIRECT, MOVED_TEMPORARILY, target, reason);
    }

    /**
     * Whether the call goes through.
     *
     * @return true if so
     */
    public boolean isAllowed() {
        return decision == Decision.ALLOW;
    }
}
