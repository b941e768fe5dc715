package io.patchbay.slee.container.activity;

/** Delivers events; the router. Called by one thread at a time for each activity context. */
@FunctionalInterface
public interface TurnHandler {
    /**
     * Delivers one event, or goes on with it.
     *
     * @param turn the event and how far it got
     * @return true when the event is done; false when it waits, and {@link Mailbox#resume} will be
     *     called
     * @throws RuntimeException if the handler itself failed; it holds nothing any more and the
     *     event is given up
     */
    boolean deliver(Turn turn);
}
