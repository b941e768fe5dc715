package io.patchbay.slee.benchmarks.unit;

import java.util.Objects;
import javax.slee.ActivityContextInterface;
import javax.slee.CreateException;
import javax.slee.RolledBackContext;
import javax.slee.Sbb;
import javax.slee.SbbContext;
import org.jspecify.annotations.Nullable;

/** Life cycle methods that do nothing. */
public abstract class PlainSbb implements Sbb {
    private @Nullable SbbContext context;

    /** Made by the SLEE. */
    public PlainSbb() {}

    /**
     * The context of the SBB object.
     *
     * @return set by the SLEE
     */
    protected SbbContext context() {
        return Objects.requireNonNull(context);
    }

    @Override
    public void setSbbContext(SbbContext newContext) {
        context = newContext;
    }

    @Override
    public void unsetSbbContext() {
        context = null;
    }

    @Override
    public void sbbCreate() throws CreateException {}

    @Override
    public void sbbPostCreate() throws CreateException {}

    @Override
    public void sbbActivate() {}

    @Override
    public void sbbPassivate() {}

    @Override
    public void sbbRemove() {}

    @Override
    public void sbbLoad() {}

    @Override
    public void sbbStore() {}

    @Override
    public void sbbExceptionThrown(Exception e, Object event, ActivityContextInterface aci) {}

    @Override
    public void sbbRolledBack(RolledBackContext rolledBack) {}
}
