package io.patchbay.ra.sip.wire;

import gov.nist.javax.sip.message.SIPMessage;
import java.io.IOException;

/** Hears of messages that could not be sent. Implementations are thread-safe. */
@FunctionalInterface
public interface SendFailureListener {

    /**
     * A message did not leave this host.
     *
     * @param message the message
     * @param cause why not
     */
    void sendFailed(SIPMessage message, IOException cause);
}
