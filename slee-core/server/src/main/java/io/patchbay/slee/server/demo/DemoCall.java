package io.patchbay.slee.server.demo;

import io.patchbay.slee.server.demo.sip.CallResult;
import io.patchbay.slee.server.demo.sip.Callee.Progress;
import io.patchbay.slee.server.demo.sip.SipMessage.Field;
import java.util.ArrayList;
import java.util.List;

/** The calls of the demonstration, with what must come of them. Immutable. */
enum DemoCall {
    /** The callee's list names the caller. */
    BLOCKED(
            "Mallory, whom Bob has blocked",
            "\"Mallory\" <sip:mallory@example.com>",
            false,
            603,
            Progress.NOTHING),
    /** The callee takes no calls of people who hide. */
    ANONYMOUS(
            "somebody who hides the number",
            "\"Anonymous\" <sip:anonymous@anonymous.invalid>",
            true,
            433,
            Progress.NOTHING),
    /** Nothing is against this one. */
    ALLOWED("Alice, who may call", "\"Alice\" <sip:alice@example.com>", false, 200, Progress.ENDED);

    private static final int OK = 200;

    private final String title;
    private final String from;
    private final boolean hidden;
    private final int status;
    private final Progress progress;

    DemoCall(String title, String from, boolean hidden, int status, Progress progress) {
        this.title = title;
        this.from = from;
        this.hidden = hidden;
        this.status = status;
        this.progress = progress;
    }

    String title() {
        return title;
    }

    String from() {
        return from;
    }

    List<Field> extra() {
        return hidden ? List.of(new Field("Privacy", "id")) : List.of();
    }

    /**
     * Compares what happened with what must happen.
     *
     * @param result what the caller saw
     * @param seen what the callee saw
     * @return the differences; none if all is as expected
     */
    List<String> differences(CallResult result, Progress seen) {
        List<String> differences = new ArrayList<>();
        if (result.status() != status) {
            differences.add("the caller got " + result.label() + ", expected " + status);
        }
        if (seen != progress) {
            differences.add("the callee's call is " + seen + ", expected " + progress);
        }
        boolean connected = status == OK;
        if (connected && !result.ringing()) {
            differences.add("the caller heard no ringing");
        }
        if (connected && result.byeStatus() != OK) {
            differences.add("hanging up was answered with " + result.byeStatus());
        }
        return differences;
    }

    /** What the verdict says when all is as expected. */
    String outcome(CallResult result) {
        return status == OK
                ? result.label() + ", talked, hung up"
                : result.label() + ", the callee's telephone did not ring";
    }
}
