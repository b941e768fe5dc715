package io.patchbay.slee.server.demo.sip;

import io.patchbay.slee.server.demo.sip.Callee.Progress;
import java.util.function.Consumer;

/**
 * One call at the callee: the INVITE's server transaction and the dialog. Thread-safe.
 *
 * <pre>
 * RINGING --answer--> ANSWERED --ACK--> TALKING --BYE--> ENDED
 *    `----- CANCEL --> CANCELLED        (a BYE may overtake the ACK: ANSWERED --BYE--> ENDED)
 * </pre>
 */
final class CalleeLeg {
    static final long T1_MILLIS = 500;
    static final long T2_MILLIS = 4_000;

    static final long GIVE_UP_MILLIS = 64 * T1_MILLIS;

    private static final String SDP =
            String.join(
                    "\r\n",
                    "v=0",
                    "o=callee 1 1 IN IP4 127.0.0.1",
                    "s=-",
                    "c=IN IP4 127.0.0.1",
                    "t=0 0",
                    "m=audio 9 RTP/AVP 0",
                    "");

    private final SipMessage invite;
    private final String tag;
    private final String contact;
    private final Consumer<SipMessage> sender;

    // Guarded by this.
    private Progress progress = Progress.RINGING;
    private SipMessage last;

    CalleeLeg(SipMessage invite, String tag, String contact, Consumer<SipMessage> sender) {
        this.invite = invite;
        this.tag = tag;
        this.contact = contact;
        this.sender = sender;
        this.last = response(180, "Ringing");
    }

    private SipMessage response(int status, String reason) {
        SipMessage response = SipMessage.response(status, reason, invite);
        response = response.replacing("To", invite.value("To") + ";tag=" + tag);
        for (String route : invite.all("Record-Route")) {
            response = response.with("Record-Route", route);
        }
        return status >= 300 ? response : response.with("Contact", contact);
    }

    synchronized Progress progress() {
        return progress;
    }

    void ring() {
        again();
    }

    /** Sends the last response again, or for the first time. */
    void again() {
        SipMessage message;
        synchronized (this) {
            message = last;
        }
        sender.accept(message);
    }

    /** Answers, unless the caller has given up. */
    boolean answer() {
        return finish(Progress.ANSWERED, response(200, "OK").withBody("application/sdp", SDP));
    }

    void cancel() {
        finish(Progress.CANCELLED, response(487, "Request Terminated"));
    }

    private boolean finish(Progress to, SipMessage response) {
        synchronized (this) {
            if (progress != Progress.RINGING) {
                return false;
            }
            progress = to;
            last = response;
        }
        sender.accept(response);
        return true;
    }

    synchronized void acknowledged() {
        if (progress == Progress.ANSWERED) {
            progress = Progress.TALKING;
        }
    }

    /** Ends the call; true also for a BYE that comes again. */
    synchronized boolean hungUp() {
        if (progress == Progress.ANSWERED || progress == Progress.TALKING) {
            progress = Progress.ENDED;
        }
        return progress == Progress.ENDED;
    }
}
