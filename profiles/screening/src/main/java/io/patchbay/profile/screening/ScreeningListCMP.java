package io.patchbay.profile.screening;

/**
 * The attributes of one subscriber's screening list. SLEE 1.1, section 10.6.
 *
 * <p>How an entry of {@code blockedCallers} and {@code allowedCallers} is written is described at
 * {@link CallerPattern}.
 */
public interface ScreeningListCMP {
    /**
     * Whose list this is.
     *
     * @return the subscriber's address of record, for example {@code sip:bob@example.com}
     */
    String getSubscriber();

    /**
     * Says whose list this is.
     *
     * @param subscriber the subscriber's address of record; no other profile of the table has it
     */
    void setSubscriber(String subscriber);

    /**
     * The callers that do not get through.
     *
     * @return entries, or null for none
     */
    String[] getBlockedCallers();

    /**
     * Changes the callers that do not get through.
     *
     * @param blockedCallers entries, or null for none
     */
    void setBlockedCallers(String[] blockedCallers);

    /**
     * The callers that get through although a less exact entry blocks them.
     *
     * @return entries, or null for none
     */
    String[] getAllowedCallers();

    /**
     * Changes the callers that get through.
     *
     * @param allowedCallers entries, or null for none
     */
    void setAllowedCallers(String[] allowedCallers);

    /**
     * Whether a caller that no entry names is rejected.
     *
     * @return true if only allowed callers get through
     */
    boolean getAllowOnly();

    /**
     * Changes whether a caller that no entry names is rejected.
     *
     * @param allowOnly true if only allowed callers get through
     */
    void setAllowOnly(boolean allowOnly);

    /**
     * Whether callers that hide their identity are rejected.
     *
     * @return true if so
     */
    boolean getRejectAnonymous();

    /**
     * Changes whether callers that hide their identity are rejected.
     *
     * @param rejectAnonymous true if so
     */
    void setRejectAnonymous(boolean rejectAnonymous);

    /**
     * The SIP status that a blocked caller gets.
     *
     * @return 400 to 699; 603 unless changed
     */
    int getRejectStatus();

    /**
     * Changes the SIP status that a blocked caller gets.
     *
     * @param rejectStatus 400 to 699
     */
    void setRejectStatus(int rejectStatus);

    /**
     * Where blocked callers are sent instead of being rejected.
     *
     * @return a SIP or tel URI, or null if they are rejected
     */
    String getRedirectTarget();

    /**
     * Changes where blocked callers are sent.
     *
     * @param redirectTarget a SIP or tel URI, or null to reject them
     */
    void setRedirectTarget(String redirectTarget);
}
