package io.patchbay.ra.sip;

/** What an entity of this adaptor counts. Implemented by the SLEE (JSR 240, 11.2 and 15). */
public interface SipUsageParameters {

    /**
     * Counts requests that the stack took.
     *
     * @param count how many more
     */
    void incrementRequests(long count);

    /**
     * Counts responses that the stack took.
     *
     * @param count how many more
     */
    void incrementResponses(long count);

    /**
     * Counts messages that were not SIP.
     *
     * @param count how many more
     */
    void incrementMalformed(long count);

    /**
     * Counts messages that were not processed: no room, no match, no way.
     *
     * @param count how many more
     */
    void incrementDropped(long count);

    /**
     * Counts INVITE requests that open a call.
     *
     * @param count how many more
     */
    void incrementCalls(long count);

    /**
     * Requests so far.
     *
     * @return the count
     */
    long getRequests();

    /**
     * Responses so far.
     *
     * @return the count
     */
    long getResponses();

    /**
     * Malformed messages so far.
     *
     * @return the count
     */
    long getMalformed();

    /**
     * Dropped messages so far.
     *
     * @return the count
     */
    long getDropped();

    /**
     * Calls so far.
     *
     * @return the count
     */
    long getCalls();
}
