package io.patchbay.slee.testkit;

import io.patchbay.slee.testkit.recording.RecordingAdaptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The test's side of one recording adaptor entity: gives it commands and reads what was recorded.
 * Thread-safe.
 */
public final class Recorder {
    private final String entity;

    // Guarded by this.
    private final List<String> messages = new ArrayList<>();

    Recorder(String entity) {
        this.entity = entity;
        RecordingAdaptor.drop().put(entity, this::add);
    }

    private synchronized void add(String message) {
        messages.add(message);
        notifyAll();
    }

    /**
     * Starts an activity.
     *
     * @param activity its name
     */
    public void start(String activity) {
        command("start " + activity);
    }

    /**
     * Fires an event.
     *
     * @param activity the activity's name
     * @param text the event's text
     */
    public void fire(String activity, String text) {
        command("fire " + activity + " " + text);
    }

    /**
     * Ends an activity.
     *
     * @param activity its name
     */
    public void end(String activity) {
        command("end " + activity);
    }

    /** The adaptor no longer ends its activities when it is asked to stop; the test ends them. */
    public void keepActivities() {
        command("keep activities");
    }

    private void command(String text) {
        Consumer<String> command = RecordingAdaptor.drop().get(entity + ":command");
        if (command == null) {
            throw new IllegalStateException("Entity " + entity + " is not active");
        }
        command.accept(text);
    }

    /**
     * What was recorded so far.
     *
     * @return a copy, in order
     */
    public synchronized List<String> messages() {
        return List.copyOf(messages);
    }

    /**
     * Waits until something was recorded.
     *
     * @param wanted the message
     * @return everything that was recorded so far
     * @throws AssertionError if it does not come within 10 seconds
     */
    public List<String> await(String wanted) {
        return await(list -> list.contains(wanted), "\"" + wanted + "\"");
    }

    /**
     * Waits until the records fulfil a condition.
     *
     * @param condition over all messages so far
     * @param what the condition in words
     * @return everything that was recorded so far
     * @throws AssertionError if it is not fulfilled within 10 seconds
     */
    public synchronized List<String> await(Predicate<List<String>> condition, String what) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!condition.test(messages)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("Not recorded: " + what + "; recorded: " + messages);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted while waiting for " + what, e);
            }
        }
        return List.copyOf(messages);
    }

    void close() {
        RecordingAdaptor.drop().remove(entity);
    }
}
