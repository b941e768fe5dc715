package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.Attachment;
import io.patchbay.slee.container.activity.SbbSide;
import io.patchbay.slee.container.codegen.contract.GeneratedActivityContextInterface;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import javax.slee.ActivityContextInterface;
import javax.slee.SbbLocalObject;
import javax.slee.TransactionRolledbackLocalException;

/** Attaches and detaches SBB entities through activity context interfaces. Thread-safe. */
public final class SbbAttachments implements SbbSide {
    /** Makes the port. */
    public SbbAttachments() {}

    @Override
    public ActivityContextInterface plain(ActivityContextInterface aci) {
        return aci instanceof GeneratedActivityContextInterface own
                ? own.slee$access().plain()
                : aci;
    }

    @Override
    public void attach(ActiveTransaction tx, ActivityContext ac, SbbLocalObject sbb) {
        reach(tx, sbb).attach(tx, ac);
    }

    @Override
    public void detach(ActiveTransaction tx, ActivityContext ac, SbbLocalObject sbb) {
        SbbEntity entity = reach(tx, sbb);
        Attachment attachment = entity.attachment(ac);
        if (attachment != null) {
            entity.detach(tx, attachment);
        }
    }

    @Override
    public boolean isAttached(ActiveTransaction tx, ActivityContext ac, SbbLocalObject sbb) {
        return reach(tx, sbb).attachment(ac) != null;
    }

    private static SbbEntity reach(ActiveTransaction tx, SbbLocalObject sbb) {
        SbbEntity entity = SbbEntity.of(sbb);
        if (!SbbWork.of(tx).hold(entity.tree()) || entity.isRemoved()) {
            tx.setRollbackOnly();
            throw new TransactionRolledbackLocalException("The SBB entity was removed: " + entity);
        }
        return entity;
    }
}
