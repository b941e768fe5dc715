package io.patchbay.slee.container.activity;

import java.util.Objects;
import javax.slee.ActivityContextInterface;
import javax.slee.SLEEException;
import javax.slee.SbbLocalObject;
import org.jspecify.annotations.Nullable;

/** The plain activity context interface. Thread-safe. Specification: 7.4. */
final class ActivityContextView implements ActivityContextInterface {
    private final ActivityContext context;
    private final ActivityContexts contexts;

    ActivityContextView(ActivityContext context, ActivityContexts contexts) {
        this.context = context;
        this.contexts = contexts;
    }

    ActivityContext context() {
        return context;
    }

    @Override
    public Object getActivity() {
        contexts.transactions().mandatory();
        Object activity = context.owner().activity(context.key());
        if (activity == null) {
            throw new SLEEException("The activity of " + context + " is not known any more");
        }
        return activity;
    }

    @Override
    public void attach(SbbLocalObject sbb) {
        Objects.requireNonNull(sbb, "sbbLocalObject");
        contexts.sbbs().attach(contexts.transactions().mandatory(), context, sbb);
    }

    @Override
    public void detach(SbbLocalObject sbb) {
        Objects.requireNonNull(sbb, "sbbLocalObject");
        contexts.sbbs().detach(contexts.transactions().mandatory(), context, sbb);
    }

    @Override
    public boolean isAttached(SbbLocalObject sbb) {
        Objects.requireNonNull(sbb, "sbbLocalObject");
        return contexts.sbbs().isAttached(contexts.transactions().mandatory(), context, sbb);
    }

    @Override
    public boolean isEnding() {
        return context.isEnding(contexts.transactions().mandatory());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof ActivityContextInterface aci
                        && contexts.sbbs().plain(aci) == this);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(context);
    }

    @Override
    public String toString() {
        return "ActivityContextInterface[" + context + "]";
    }
}
