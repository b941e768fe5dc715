package io.patchbay.profile.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * The decision of one screening list. Immutable.
 *
 * <p>In this order: a caller who hides is rejected with 433 if the list says so; the most exact
 * entry wins, at a draw the blocking one; a caller whom no entry names passes unless only allowed
 * callers do. A caller without any identity hides.
 */
final class ScreeningRules {
    private final List<CallerPattern> blocked;
    private final List<CallerPattern> allowed;
    private final boolean allowOnly;
    private final boolean rejectAnonymous;
    private final int rejectStatus;
    private final String redirectTarget;

    ScreeningRules(ScreeningListCMP list) {
        this.blocked = patterns(list.getBlockedCallers());
        this.allowed = patterns(list.getAllowedCallers());
        this.allowOnly = list.getAllowOnly();
        this.rejectAnonymous = list.getRejectAnonymous();
        this.rejectStatus = list.getRejectStatus();
        this.redirectTarget = list.getRedirectTarget();
    }

    /** Entries that verification would refuse match nobody; they must not stop a call. */
    private static List<CallerPattern> patterns(String[] entries) {
        List<CallerPattern> patterns = new ArrayList<>();
        for (String entry : entries == null ? new String[0] : entries) {
            if (CallerPattern.problem(entry).isEmpty()) {
                patterns.add(CallerPattern.parse(entry));
            }
        }
        return List.copyOf(patterns);
    }

    ScreeningVerdict screen(String callerUri, boolean anonymous) {
        boolean unknown = callerUri == null || callerUri.isBlank();
        Caller caller = unknown ? new Caller("", "", 0, false) : Caller.parse(callerUri);
        boolean hidden = anonymous || unknown || caller.isAnonymous();
        if (rejectAnonymous && hidden) {
            return ScreeningVerdict.reject(
                    ScreeningVerdict.ANONYMITY_DISALLOWED, "the caller hides its identity");
        }
        if (unknown) {
            return allowOnly ? refuse("a caller without identity is not an allowed one") : pass();
        }
        CallerPattern block = best(blocked, caller);
        CallerPattern allow = best(allowed, caller);
        if (block != null && (allow == null || block.match(caller) >= allow.match(caller))) {
            return refuse("blocked by \"" + block + "\"");
        }
        if (allow != null) {
            return ScreeningVerdict.allow("allowed by \"" + allow + "\"");
        }
        return allowOnly ? refuse("not among the allowed callers") : pass();
    }

    private static ScreeningVerdict pass() {
        return ScreeningVerdict.allow("no entry names the caller");
    }

    private ScreeningVerdict refuse(String reason) {
        return redirectTarget == null
                ? ScreeningVerdict.reject(rejectStatus, reason)
                : ScreeningVerdict.redirect(redirectTarget, reason);
    }

    private static CallerPattern best(List<CallerPattern> patterns, Caller caller) {
        CallerPattern best = null;
        int exactness = -1;
        for (CallerPattern pattern : patterns) {
            int match = pattern.match(caller);
            if (match > exactness) {
                best = pattern;
                exactness = match;
            }
        }
        return best;
    }
}
