package io.patchbay.profile.screening;

import java.util.ArrayList;
import java.util.List;
import javax.slee.profile.Profile;
import javax.slee.profile.ProfileContext;
import javax.slee.profile.ProfileVerificationException;

/**
 * The profile abstract class of a screening list: default values, verification and the decision.
 *
 * <p>Confined to the SLEE's call, as every profile object. SLEE 1.1, section 10.11.
 */
public abstract class ScreeningListProfile implements Profile, ScreeningListCMP {
    private static final int DECLINE = 603;
    private static final int LOWEST_STATUS = 400;
    private static final int HIGHEST_STATUS = 699;

    private ProfileContext context;
    private ScreeningRules rules;

    /** Made by the SLEE. */
    public ScreeningListProfile() {}

    @Override
    public void setProfileContext(ProfileContext profileContext) {
        context = profileContext;
    }

    @Override
    public void unsetProfileContext() {
        context = null;
    }

    @Override
    public void profileInitialize() {
        setRejectStatus(DECLINE);
        setBlockedCallers(new String[0]);
        setAllowedCallers(new String[0]);
    }

    @Override
    public void profilePostCreate() {
        rules = null;
    }

    @Override
    public void profileActivate() {
        rules = null;
    }

    @Override
    public void profilePassivate() {
        rules = null;
    }

    @Override
    public void profileLoad() {
        rules = null;
    }

    @Override
    public void profileStore() {
        rules = null;
    }

    @Override
    public void profileRemove() {
        rules = null;
    }

    /**
     * Checks all attributes.
     *
     * @throws ProfileVerificationException naming every wrong attribute and what it may hold
     */
    @Override
    public void profileVerify() throws ProfileVerificationException {
        List<String> problems = new ArrayList<>();
        boolean isDefault = context != null && context.getProfileName() == null;
        if (!isDefault && (getSubscriber() == null || getSubscriber().isBlank())) {
            problems.add("subscriber is empty: give the subscriber's address of record");
        }
        int status = getRejectStatus();
        if (status < LOWEST_STATUS || status > HIGHEST_STATUS) {
            problems.add("rejectStatus is " + status + ": give a SIP status from 400 to 699");
        }
        checkEntries("blockedCallers", getBlockedCallers(), problems);
        checkEntries("allowedCallers", getAllowedCallers(), problems);
        checkTarget(getRedirectTarget(), problems);
        if (!problems.isEmpty()) {
            throw new ProfileVerificationException(String.join("; ", problems));
        }
    }

    private static void checkEntries(String attribute, String[] entries, List<String> problems) {
        for (int i = 0; entries != null && i < entries.length; i++) {
            String where = attribute + "[" + i + "]";
            String entry = entries[i];
            CallerPattern.problem(entry)
                    .ifPresent(what -> problems.add(where + " \"" + entry + "\" " + what));
        }
    }

    private static void checkTarget(String target, List<String> problems) {
        if (target != null && !target.matches("(?i)(sips?:[^\\s]+|tel:\\+?[0-9][^\\s]*)")) {
            problems.add(
                    "redirectTarget \""
                            + target
                            + "\" is no sip:, sips: or tel: URI: give one,"
                            + " or none");
        }
    }

    /**
     * Decides about one call.
     *
     * @param callerUri the caller, see {@link ScreeningListLocal#screen}
     * @param anonymous whether the caller asked for privacy
     * @return the decision
     */
    public ScreeningVerdict screen(String callerUri, boolean anonymous) {
        if (rules == null) {
            rules = new ScreeningRules(this);
        }
        return rules.screen(callerUri, anonymous);
    }

    /**
     * Tries the list out; the values may have been edited since the last call.
     *
     * @param callerUri the caller
     * @param anonymous whether the caller asks for privacy
     * @return the decision in one line
     */
    public String explain(String callerUri, boolean anonymous) {
        ScreeningVerdict verdict = new ScreeningRules(this).screen(callerUri, anonymous);
        String how =
                switch (verdict.decision()) {
                    case ALLOW -> "";
                    case REJECT -> " with " + verdict.status();
                    case REDIRECT -> " to " + verdict.redirectTarget();
                };
        return verdict.decision() + how + ": " + verdict.reason();
    }
}
