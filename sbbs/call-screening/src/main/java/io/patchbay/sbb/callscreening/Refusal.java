package io.patchbay.sbb.callscreening;

import java.util.List;

/**
 * Why a request is not proxied. Immutable.
 *
 * @param status the SIP status that says so
 * @param unsupported the option tags that are not understood, for a 420
 * @param reason why, in words for a log
 */
record Refusal(int status, List<String> unsupported, String reason) {
    Refusal {
        unsupported = List.copyOf(unsupported);
    }

    Refusal(int status, String reason) {
        this(status, List.of(), reason);
    }

    /** Carries a refusal out of the middle of forwarding. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.reason());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
