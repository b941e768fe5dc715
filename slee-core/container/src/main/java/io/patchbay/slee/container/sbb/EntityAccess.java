package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.codegen.contract.LocalObjectAccess;
import io.patchbay.slee.container.sbb.SbbWork.LocalCall;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import javax.slee.NoSuchObjectLocalException;
import javax.slee.SLEEException;

/** The kernel's side of an SBB local object. Thread-safe. Specification: 5.5 and 6.9. */
final class EntityAccess implements LocalObjectAccess {
    private final SbbEntity entity;

    EntityAccess(SbbEntity entity) {
        this.entity = entity;
    }

    SbbEntity entity() {
        return entity;
    }

    @Override
    public Object enter() {
        SbbWork work = reach();
        if (entity.calls() > 0 && !entity.sbb().descriptor().classes().reentrant()) {
            throw new SLEEException(
                    "Loop-back call: "
                            + entity.sbb().id()
                            + " is not reentrant. Declare reentrant=\"True\" or break the loop.");
        }
        SbbObject object = work.objectFor(entity);
        entity.called(1);
        work.push(new LocalCall(object, Upcall.into(entity.sbb())));
        return object.concrete();
    }

    @Override
    public void leave() {
        LocalCall call = SbbWork.of(tx()).pop();
        call.upcall().back();
        entity.called(-1);
    }

    @Override
    public Throwable failed(Throwable thrown) {
        SbbWork work = SbbWork.of(tx());
        LocalCall call = work.pop();
        call.upcall().back();
        entity.called(-1);
        return thrown instanceof RuntimeException || thrown instanceof Error
                ? work.failed(call.object(), thrown)
                : thrown;
    }

    @Override
    public byte priority() {
        reach();
        return entity.priority();
    }

    @Override
    public void priority(byte priority) {
        entity.priority(reach().tx(), priority);
    }

    @Override
    public void remove() {
        // Also while the entity is being called: an SBB may remove itself.
        SbbRemoval.remove(reach(), entity);
    }

    @Override
    public boolean sameAs(LocalObjectAccess other) {
        return other instanceof EntityAccess access && access.entity == entity;
    }

    @Override
    public Object identity() {
        return entity;
    }

    private ActiveTransaction tx() {
        return entity.sbb().room().transactions().mandatory();
    }

    private SbbWork reach() {
        ActiveTransaction tx = tx();
        SbbWork work = SbbWork.of(tx);
        if (!work.hold(entity.tree()) || entity.isRemoved()) {
            tx.setRollbackOnly();
            throw new NoSuchObjectLocalException("The SBB entity was removed: " + entity);
        }
        return work;
    }
}
