package io.patchbay.ra.sip.stacklog;

import gov.nist.core.ServerLogger;
import gov.nist.javax.sip.message.SIPMessage;
import java.util.Properties;
import javax.sip.SipStack;

/**
 * Keeps no message log: whole messages carry credentials, and the adaptor traces what it must.
 * Thread-safe.
 */
public final class SilentServerLogger implements ServerLogger {

    /** Called by the stack. */
    public SilentServerLogger() {}

    @Override
    public void closeLogFile() {
        // There is no file.
    }

    @Override
    public void logMessage(SIPMessage message, String from, String to, boolean sender, long time) {
        // Not kept, see the class comment.
    }

    @Override
    public void logMessage(
            SIPMessage message, String from, String to, String status, boolean sender, long time) {
        // Not kept, see the class comment.
    }

    @Override
    public void logMessage(
            SIPMessage message, String from, String to, String status, boolean sender) {
        // Not kept, see the class comment.
    }

    @Override
    public void logException(Exception cause) {
        // The stack logger hears of it too.
    }

    @Override
    public void setStackProperties(Properties properties) {
        // Nothing to set.
    }

    @Override
    public void setSipStack(SipStack sipStack) {
        // Nothing to ask.
    }
}
