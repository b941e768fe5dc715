package io.patchbay.slee.container.routing;

import io.patchbay.slee.container.activity.Attachment;
import io.patchbay.slee.container.routing.InitialEvents.Candidate;
import io.patchbay.slee.container.sbb.EntityOrder;
import io.patchbay.slee.container.sbb.SbbEntity;
import java.util.List;
import javax.slee.ServiceID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets the event next. Pure: reads what the lock of the activity context protects, changes
 * nothing but the marks of those who are passed over. Specification: 8.5.8.
 */
final class TargetSelector {
    private TargetSelector() {}

    /** Who gets the event. */
    sealed interface Target {}

    /**
     * An attached entity, with the index of the event in its descriptor; -1 if it has no handler.
     */
    record AttachedEntity(SbbEntity entity, Attachment attachment, int index) implements Target {}

    /** The root entity of a service that the event is initial for. */
    record InitialRoot(Candidate candidate) implements Target {}

    /** The next target, null if everybody had the event. */
    static @Nullable Target next(Delivery delivery) {
        @Nullable AttachedEntity attached = best(delivery);
        Candidate candidate = delivery.candidate();
        if (candidate == null) {
            return attached;
        }
        if (attached == null
                || candidate.service().defaultPriority()
                        >= EntityOrder.rootPriority(attached.entity())) {
            return new InitialRoot(candidate);
        }
        return attached;
    }

    private static @Nullable AttachedEntity best(Delivery delivery) {
        List<Attachment> attachments = delivery.context().attachments();
        long sequence = delivery.turn().sequence();
        @Nullable SbbEntity best = null;
        @Nullable Attachment through = null;
        int bestIndex = -1;
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            if (attachment.isDelivered(sequence)) {
                continue;
            }
            SbbEntity entity = (SbbEntity) attachment.entity();
            int index = index(delivery, entity);
            // One who masks the event is not marked: somebody may still take the mask away.
            boolean masked = attachment.masks(index);
            if (index < 0 && !delivery.isEnd()) {
                attachment.delivered(sequence);
            } else if ((!masked || delivery.isEnd())
                    && (best == null || EntityOrder.before(entity, best))) {
                best = entity;
                through = attachment;
                bestIndex = masked ? -1 : index;
            }
        }
        return best == null || through == null
                ? null
                : new AttachedEntity(best, through, bestIndex);
    }

    private static int index(Delivery delivery, SbbEntity entity) {
        ServiceID only = delivery.turn().event().service();
        if (only != null && !only.equals(entity.sbb().service())) {
            return -1;
        }
        return entity.sbb().eventIndex(delivery.turn().event().type());
    }
}
