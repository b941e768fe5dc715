package io.patchbay.ra.sip.wire;

/** Hears what happens to messages before the stack sees them. Implementations are thread-safe. */
public interface WireCounters {

    /** Counts nothing. */
    WireCounters NONE =
            new WireCounters() {
                @Override
                public void malformed(String reason) {}

                @Override
                public void dropped(String reason) {}

                @Override
                public void failed(String what, Throwable cause) {}
            };

    /**
     * A message that is not SIP as the RFC has it.
     *
     * @param reason what is wrong with it
     */
    void malformed(String reason);

    /**
     * A message that was not processed for want of room.
     *
     * @param reason what was full
     */
    void dropped(String reason);

    /**
     * Something that should not happen: an exception of the stack while it took a message.
     *
     * @param what what was being done
     * @param cause what was caught
     */
    void failed(String what, Throwable cause);
}
