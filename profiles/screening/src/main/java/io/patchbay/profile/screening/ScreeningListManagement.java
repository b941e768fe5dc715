package io.patchbay.profile.screening;

/** What an administrator sees of a screening list. SLEE 1.1, section 10.10. */
public interface ScreeningListManagement extends ScreeningListCMP {
    /**
     * Tries the list out, with the values that are being edited.
     *
     * @param callerUri the identity of a caller
     * @param anonymous whether the caller asks for privacy
     * @return the decision and its reason in one line
     */
    String explain(String callerUri, boolean anonymous);
}
