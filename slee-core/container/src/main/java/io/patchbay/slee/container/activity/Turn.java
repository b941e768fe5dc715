package io.patchbay.slee.container.activity;

import org.jspecify.annotations.Nullable;

/**
 * One event at the head of a mailbox. Confined to the activity's turn.
 *
 * <p>The router keeps how far it got in {@link #progress}; it survives a wait.
 */
public final class Turn {
    private final ActivityContext context;
    private final FiredEvent event;
    private final long sequence;

    /** Owned by the router. */
    private @Nullable Object progress;

    Turn(ActivityContext context, FiredEvent event, long sequence) {
        this.context = context;
        this.event = event;
        this.sequence = sequence;
    }

    /**
     * Where the event was fired.
     *
     * @return the activity context
     */
    public ActivityContext context() {
        return context;
    }

    /**
     * What was fired.
     *
     * @return the event
     */
    public FiredEvent event() {
        return event;
    }

    /**
     * The number of the event in its activity context.
     *
     * @return 0 for the first one
     */
    public long sequence() {
        return sequence;
    }

    /**
     * How far the router got.
     *
     * @return null at the first call
     */
    public @Nullable Object progress() {
        return progress;
    }

    /**
     * Keeps how far the router got.
     *
     * @param progress for the next call
     */
    public void progress(Object progress) {
        this.progress = progress;
    }
}
