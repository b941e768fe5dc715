package io.patchbay.profile.screening;

import javax.slee.profile.ProfileLocalObject;

/**
 * What an SBB asks a screening list. SLEE 1.1, section 10.7.
 *
 * <pre>{@code
 * ScreeningListTable lists = (ScreeningListTable) profileFacility.getProfileTable("screening");
 * ScreeningListLocal list =
 *         (ScreeningListLocal) lists.findProfileByAttribute("subscriber", "sip:bob@example.com");
 * ScreeningVerdict verdict = list == null ? ScreeningVerdict.allow("no list") : list.screen(caller, false);
 * }</pre>
 */
public interface ScreeningListLocal extends ScreeningListCMP, ProfileLocalObject {
    /**
     * Decides about one call.
     *
     * @param callerUri the asserted identity of the caller: a SIP, SIPS or tel URI, a name-addr, or
     *     a bare number; null or blank if there is none
     * @param anonymous whether the caller asked for privacy
     * @return the decision and its reason
     */
    ScreeningVerdict screen(String callerUri, boolean anonymous);
}
