package io.patchbay.slee.container.routing;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.activity.Turn;
import io.patchbay.slee.container.routing.InitialEvents.Candidate;
import io.patchbay.slee.container.sbb.SbbEntityTree;
import java.util.List;
import javax.slee.resource.EventFlags;
import org.jspecify.annotations.Nullable;

/** How far the delivery of one event got. Confined to the activity's turn. */
final class Delivery {
    private final Turn turn;
    private final List<Candidate> candidates;
    private final SuspendableContext eventContext;
    private int nextCandidate;
    private @Nullable SbbEntityTree handedOver;
    private int attempts;
    private boolean processed;

    Delivery(Turn turn, List<Candidate> candidates, SuspendableContext eventContext) {
        this.turn = turn;
        this.candidates = candidates;
        this.eventContext = eventContext;
    }

    Turn turn() {
        return turn;
    }

    ActivityContext context() {
        return turn.context();
    }

    /** Whether this is the last event of the activity. */
    boolean isEnd() {
        return EventPort.isEnd(turn.event());
    }

    SuspendableContext eventContext() {
        return eventContext;
    }

    /** The service that starts next, null if none is left. */
    @Nullable Candidate candidate() {
        return nextCandidate < candidates.size() ? candidates.get(nextCandidate) : null;
    }

    /** The candidate had its turn. */
    void candidateDone() {
        nextCandidate++;
    }

    /** The candidate's turn did not count. */
    void candidateAgain() {
        nextCandidate--;
    }

    /** Whether nobody can be waiting for the event, told without the lock. */
    boolean isNobodyThere() {
        return nextCandidate >= candidates.size() && context().referenceCount() == 0;
    }

    /** A tree that was handed over while the turn waited for it. */
    @Nullable SbbEntityTree handedOver() {
        return handedOver;
    }

    void handedOver(@Nullable SbbEntityTree tree) {
        handedOver = tree;
    }

    /** Counts an attempt; false if there were too many. */
    boolean mayTryAgain() {
        return ++attempts < EventRouter.ATTEMPTS;
    }

    void attemptsOver() {
        attempts = 0;
    }

    void processed() {
        processed = true;
    }

    /** Flags for the one who fired the event. */
    int flags() {
        return processed ? EventFlags.SBB_PROCESSED_EVENT : EventFlags.NO_FLAGS;
    }
}
