package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.Attachment;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.util.BitSet;
import java.util.Objects;
import javax.slee.ActivityContextInterface;
import javax.slee.NotAttachedException;
import javax.slee.SbbContext;
import javax.slee.SbbID;
import javax.slee.SbbLocalObject;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedEventException;
import javax.slee.facilities.Tracer;
import org.jspecify.annotations.Nullable;

/** The context of one SBB object. Confined like its object. Specification: 6.10. */
final class SbbObjectContext implements SbbContext {
    private final SbbObject object;
    private final ServiceSbb sbb;

    SbbObjectContext(SbbObject object, ServiceSbb sbb) {
        this.object = object;
        this.sbb = sbb;
    }

    @Override
    public SbbLocalObject getSbbLocalObject() {
        SbbEntity entity = object.readyFor("get the local object");
        tx();
        return entity.local();
    }

    @Override
    public ServiceID getService() {
        return sbb.service();
    }

    @Override
    public SbbID getSbb() {
        return sbb.id();
    }

    @Override
    public ActivityContextInterface[] getActivities() {
        SbbEntity entity = object.readyFor("get the activities");
        tx();
        return entity.attachments().stream()
                .map(attachment -> attachment.context().view())
                .toArray(ActivityContextInterface[]::new);
    }

    @Override
    public void maskEvent(String @Nullable [] names, ActivityContextInterface aci)
            throws UnrecognizedEventException {
        BitSet mask = new BitSet();
        if (names != null) {
            for (String name : names) {
                mask.set(sbb.eventIndex(name));
            }
        }
        attachment("mask events", aci).mask(tx(), mask);
    }

    @Override
    public String[] getEventMask(ActivityContextInterface aci) {
        return attachment("get the event mask", aci).mask().stream()
                .mapToObj(index -> sbb.descriptor().events().get(index).name())
                .toArray(String[]::new);
    }

    @Override
    public void setRollbackOnly() {
        tx().setRollbackOnly();
    }

    @Override
    public boolean getRollbackOnly() {
        return tx().isRollbackOnly();
    }

    @Override
    public Tracer getTracer(String name) {
        Objects.requireNonNull(name, "tracer name");
        return sbb.room().ports().tracer(sbb.service(), sbb.id(), name);
    }

    private ActiveTransaction tx() {
        return sbb.room().transactions().mandatory();
    }

    private Attachment attachment(String action, ActivityContextInterface aci) {
        SbbEntity entity = object.readyFor(action);
        ActivityContext context = sbb.room().contexts().of(aci);
        tx();
        Attachment attachment = entity.attachment(context);
        if (attachment == null) {
            throw new NotAttachedException(
                    "Cannot " + action + " of " + sbb.id() + ": it is not attached to " + context);
        }
        return attachment;
    }
}
