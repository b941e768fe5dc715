package io.patchbay.slee.container.harness;

import io.patchbay.slee.container.codegen.contract.ConcreteSbb;
import io.patchbay.slee.container.codegen.contract.SbbAccess;
import java.util.List;
import java.util.Objects;
import javax.slee.ActivityContextInterface;
import javax.slee.ChildRelation;
import javax.slee.CreateException;
import javax.slee.EventContext;
import javax.slee.InitialEventSelector;
import javax.slee.RolledBackContext;
import javax.slee.SbbContext;
import javax.slee.ServiceID;
import org.jspecify.annotations.Nullable;

/** An SBB object that does what its {@link SbbSpec} says and keeps a journal. */
public final class TestSbb implements ConcreteSbb {
    private final SbbSpec spec;
    private final List<String> lifeCycle;
    private final List<String> deliveries;
    private @Nullable SbbAccess access;
    private @Nullable SbbContext context;

    TestSbb(SbbSpec spec, List<String> lifeCycle, List<String> deliveries) {
        this.spec = spec;
        this.lifeCycle = lifeCycle;
        this.deliveries = deliveries;
    }

    /** The generated methods. */
    public SbbAccess access() {
        return ConcreteSbb.slee$bound(access);
    }

    /** The SBB context. */
    public SbbContext context() {
        return Objects.requireNonNull(context);
    }

    /** The own local object. */
    public TestLocal local() {
        return (TestLocal) context().getSbbLocalObject();
    }

    /** Reads a CMP field. */
    public @Nullable Object cmp(int field) {
        return access().slee$cmp(field);
    }

    /** Writes a CMP field. */
    public void cmp(int field, @Nullable Object value) {
        access().slee$cmp(field, value);
    }

    /** Adds to a CMP field that holds an int. */
    public void increment(int field) {
        Object value = cmp(field);
        cmp(field, value == null ? 1 : (Integer) value + 1);
    }

    /** A child relation. */
    public ChildRelation children(int relation) {
        return access().slee$children(relation);
    }

    /** Creates a child. */
    public TestLocal child(int relation) {
        try {
            return (TestLocal) children(relation).create();
        } catch (CreateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fires an event of the SBB by the event's name. */
    public void fire(String event, Object object, ActivityContextInterface aci) {
        fire(event, object, aci, null);
    }

    /** Fires an event of the SBB by the event's name to one service. */
    public void fire(
            String event, Object object, ActivityContextInterface aci, @Nullable ServiceID to) {
        access().slee$fire(spec.index(event), object, aci, null, to);
    }

    /** The SBB's own view of an activity context. */
    public TestAci narrow(ActivityContextInterface aci) {
        return (TestAci) access().slee$narrow(aci);
    }

    @Override
    public void slee$bind(@Nullable SbbAccess newAccess) {
        access = newAccess;
    }

    @Override
    public void slee$deliver(
            int event,
            Object object,
            ActivityContextInterface aci,
            @Nullable EventContext eventContext) {
        deliveries.add(spec.name() + ":" + object);
        spec.handler(event).on(this, object, aci, Objects.requireNonNull(eventContext));
    }

    @Override
    public @Nullable InitialEventSelector slee$select(int event, InitialEventSelector selector) {
        return spec.select(event, selector);
    }

    private void happens(String method) {
        lifeCycle.add(spec.name() + "." + method);
        spec.lifeCycle(method).accept(this);
    }

    @Override
    public void setSbbContext(SbbContext newContext) {
        context = newContext;
        happens("setSbbContext");
    }

    @Override
    public void unsetSbbContext() {
        happens("unsetSbbContext");
    }

    @Override
    public void sbbCreate() throws CreateException {
        if (spec.refusesCreation()) {
            throw new CreateException("refused");
        }
        happens("sbbCreate");
    }

    @Override
    public void sbbPostCreate() {
        happens("sbbPostCreate");
    }

    @Override
    public void sbbActivate() {
        happens("sbbActivate");
    }

    @Override
    public void sbbPassivate() {
        happens("sbbPassivate");
    }

    @Override
    public void sbbLoad() {
        happens("sbbLoad");
    }

    @Override
    public void sbbStore() {
        happens("sbbStore");
    }

    @Override
    public void sbbRemove() {
        happens("sbbRemove");
    }

    @Override
    public void sbbExceptionThrown(
            Exception exception, @Nullable Object event, @Nullable ActivityContextInterface aci) {
        happens("sbbExceptionThrown");
        spec.failures().add(exception);
    }

    @Override
    public void sbbRolledBack(RolledBackContext rolledBack) {
        happens("sbbRolledBack");
        spec.rollbacks().add(rolledBack);
    }

    @Override
    public String toString() {
        return spec.name();
    }
}
