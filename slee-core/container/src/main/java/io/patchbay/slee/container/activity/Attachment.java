package io.patchbay.slee.container.activity;

import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One entity attached to one activity context. Changes under the lock of the activity context.
 *
 * <p>Attaching again makes a new attachment, so an entity that detaches and attaches during an
 * event is eligible for that event again. Specification: 8.5.8 and 8.4.3 (event masks).
 */
public final class Attachment {
    private final ActivityContext context;
    private final Attached entity;
    private @Nullable BitSet mask;
    private long lastDelivered = -1;

    Attachment(ActivityContext context, Attached entity, @Nullable BitSet mask) {
        this.context = context;
        this.entity = entity;
        this.mask = mask;
    }

    /**
     * The activity context.
     *
     * @return the activity context
     */
    public ActivityContext context() {
        return context;
    }

    /**
     * Who is attached.
     *
     * @return the entity
     */
    public Attached entity() {
        return entity;
    }

    /**
     * Tells whether the entity asked not to get an event.
     *
     * @param event the index of the event in the SBB's descriptor, -1 if it does not receive it
     * @return true if masked
     */
    public boolean masks(int event) {
        return mask != null && event >= 0 && mask.get(event);
    }

    /**
     * The masked events.
     *
     * @return indexes, a copy
     */
    public BitSet mask() {
        return mask == null ? new BitSet() : (BitSet) mask.clone();
    }

    /**
     * Replaces the event mask.
     *
     * @param tx the transaction
     * @param events the indexes to mask
     */
    public void mask(ActiveTransaction tx, BitSet events) {
        tx.lock(context.lock());
        @Nullable BitSet before = mask;
        tx.onRollback(() -> mask = before);
        mask = events.isEmpty() ? null : (BitSet) events.clone();
    }

    /**
     * Tells whether the entity got the event.
     *
     * @param sequence the number of the event in its activity context
     * @return true if it was delivered or passed over
     */
    public boolean isDelivered(long sequence) {
        return lastDelivered == sequence;
    }

    /**
     * Notes that the entity got the event. Not undone by a rollback: an event is delivered once.
     *
     * @param sequence the number of the event in its activity context
     */
    public void delivered(long sequence) {
        lastDelivered = sequence;
    }
}
