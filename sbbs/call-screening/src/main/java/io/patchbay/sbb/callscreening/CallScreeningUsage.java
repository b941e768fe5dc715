package io.patchbay.sbb.callscreening;

/** What the call screening service counts. SLEE 1.1, section 11. */
public interface CallScreeningUsage {
    /**
     * Calls that arrived.
     *
     * @param value by how many
     */
    void incrementCalls(long value);

    /**
     * Calls that went through to the called side.
     *
     * @param value by how many
     */
    void incrementAllowed(long value);

    /**
     * Calls that a list rejected because of who called.
     *
     * @param value by how many
     */
    void incrementBlocked(long value);

    /**
     * Calls that a list rejected because the caller hid its identity.
     *
     * @param value by how many
     */
    void incrementAnonymous(long value);

    /**
     * Calls that a list sent somewhere else.
     *
     * @param value by how many
     */
    void incrementRedirected(long value);
}
