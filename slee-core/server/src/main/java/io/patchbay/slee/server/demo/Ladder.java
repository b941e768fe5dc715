package io.patchbay.slee.server.demo;

import io.patchbay.slee.server.demo.sip.MessageTrace;
import io.patchbay.slee.server.demo.sip.SipMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Who sent what to whom, and when: the messages of one call, as both telephones saw them.
 * Thread-safe.
 */
final class Ladder {
    private static final int LANE = 30;

    /** A column. */
    enum Side {
        CALLER,
        PATCHBAY,
        CALLEE
    }

    private record Step(long millis, Side from, Side to, String label) {}

    private final LongSupplier nanoClock;

    // Guarded by this.
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private long start;

    /**
     * Starts an empty ladder.
     *
     * @param nanoClock a clock that never goes back
     */
    Ladder(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** Writes down what the caller sends and receives. */
    MessageTrace caller() {
        return (sent, message) -> add(sent, Side.CALLER, message);
    }

    /** Writes down what the callee sends and receives. */
    MessageTrace callee() {
        return (sent, message) -> add(sent, Side.CALLEE, message);
    }

    private synchronized void add(boolean sent, Side telephone, SipMessage message) {
        long now = nanoClock.getAsLong();
        if (steps.isEmpty()) {
            start = now;
        }
        String identity =
                sent
                        + "|"
                        + telephone
                        + "|"
                        + message.startLine()
                        + "|"
                        + message.branch()
                        + "|"
                        + message.value("CSeq");
        String label = seen.add(identity) ? message.label() : message.label() + " again";
        long millis = (now - start) / 1_000_000;
        steps.add(
                sent
                        ? new Step(millis, telephone, Side.PATCHBAY, label)
                        : new Step(millis, Side.PATCHBAY, telephone, label));
    }

    /** How many messages there are. */
    synchronized int size() {
        return steps.size();
    }

    /** The picture, a line for each message under a line with the names. */
    synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "      ms  caller"
                        + " ".repeat(LANE - 7)
                        + "patchbay"
                        + " ".repeat(LANE - 6)
                        + "callee");
        for (Step step : steps) {
            lines.add("%8d".formatted(step.millis()) + "    " + rungs(step));
        }
        return lines;
    }

    private static String rungs(Step step) {
        boolean left = step.from() == Side.CALLER || step.to() == Side.CALLER;
        boolean right = step.from() == Side.CALLER || step.to() == Side.CALLEE;
        String arrow = arrow(step.label(), right);
        String empty = " ".repeat(LANE);
        return left ? "|" + arrow + "|" + empty + "|" : "|" + empty + "|" + arrow + "|";
    }

    private static String arrow(String label, boolean toTheRight) {
        int room = LANE - 4;
        String text = label.length() > room - 2 ? label.substring(0, room - 2) : label;
        int before = (room - text.length() - 2) / 2;
        int after = room - text.length() - 2 - before;
        String line = "-".repeat(before) + " " + text + " " + "-".repeat(after);
        return toTheRight ? "-" + line + "-->" : "<--" + line + "-";
    }
}
