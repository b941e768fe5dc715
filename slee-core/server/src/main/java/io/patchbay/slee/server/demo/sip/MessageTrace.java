package io.patchbay.slee.server.demo.sip;

/** Is told each message that a user agent sends or receives. Thread-safe. */
@FunctionalInterface
public interface MessageTrace {
    /**
     * A message went over the wire.
     *
     * @param sent true if the user agent sent it, false if it came
     * @param message the message
     */
    void message(boolean sent, SipMessage message);
}
