package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.codegen.CmpField;
import io.patchbay.slee.container.codegen.contract.ConcreteSbb;
import io.patchbay.slee.container.codegen.contract.GeneratedActivityContextInterface;
import io.patchbay.slee.container.codegen.contract.SbbAccess;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.ChildRelation;
import javax.slee.ServiceID;
import javax.slee.profile.ProfileID;
import javax.slee.profile.UnrecognizedProfileNameException;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/**
 * One SBB object: an instance of the generated class, pooled or assigned to an entity.
 *
 * <p>Confined to the transaction that it is assigned in. Specification: 6.3.
 *
 * <pre>
 * DOES_NOT_EXIST --setSbbContext--> POOLED --sbbCreate, sbbPostCreate | sbbActivate--> READY
 * READY --sbbPassivate | sbbRemove--> POOLED --unsetSbbContext--> DOES_NOT_EXIST
 * any --RuntimeException--> DOES_NOT_EXIST
 * </pre>
 */
public final class SbbObject implements SbbAccess {
    private static final Logger LOG = System.getLogger(SbbObject.class.getName());

    private final ServiceSbb sbb;
    private final ConcreteSbb concrete;
    private @Nullable SbbEntity entity;
    private boolean ready;

    private SbbObject(ServiceSbb sbb, ConcreteSbb concrete) {
        this.sbb = sbb;
        this.concrete = concrete;
    }

    /** A new object in the pooled state. */
    static SbbObject create(ServiceSbb sbb) {
        Upcall upcall = Upcall.into(sbb);
        try {
            SbbObject object = new SbbObject(sbb, sbb.classes().newSbb());
            object.concrete.slee$bind(object);
            object.concrete.setSbbContext(new SbbObjectContext(object, sbb));
            return object;
        } finally {
            upcall.back();
        }
    }

    /** Ends the life of a pooled object. */
    void unset() {
        Upcall upcall = Upcall.into(sbb);
        try {
            concrete.unsetSbbContext();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "unsetSbbContext of " + sbb + " failed; it is dropped", e);
        } finally {
            upcall.back();
        }
    }

    ConcreteSbb concrete() {
        return concrete;
    }

    ServiceSbb sbb() {
        return sbb;
    }

    /** The entity that the object serves, null if pooled. */
    @Nullable SbbEntity entity() {
        return entity;
    }

    void entity(@Nullable SbbEntity entity) {
        this.entity = entity;
        this.ready = false;
    }

    /** From now on the entity exists for the object: it may show it to others. */
    void ready() {
        ready = true;
    }

    @Override
    public @Nullable Object slee$cmp(int field) {
        SbbEntity owner = assigned("read a CMP field");
        return CmpValues.read(sbb, field(field), owner.cmp(field));
    }

    @Override
    public void slee$cmp(int field, @Nullable Object value) {
        SbbEntity owner = assigned("write a CMP field");
        ActiveTransaction tx = sbb.room().transactions().mandatory();
        owner.cmp(tx, field, CmpValues.write(sbb, field(field), value));
    }

    private CmpField field(int field) {
        return sbb.classes().cmpFields().get(field);
    }

    @Override
    public ChildRelation slee$children(int relation) {
        return new ChildRelationView(readyFor("reach a child relation"), relation);
    }

    @Override
    public void slee$fire(
            int event,
            @Nullable Object object,
            @Nullable ActivityContextInterface aci,
            @Nullable Address address,
            @Nullable ServiceID service) {
        readyFor("fire an event");
        ActiveTransaction tx = sbb.room().transactions().mandatory();
        Objects.requireNonNull(object, "event");
        Objects.requireNonNull(aci, "activity");
        SbbFire.fire(tx, sbb, event, object, aci, address, service);
    }

    @Override
    public Object slee$profileCmp(int method, @Nullable ProfileID id)
            throws UnrecognizedProfileTableNameException, UnrecognizedProfileNameException {
        Objects.requireNonNull(id, "profile id");
        return sbb.room()
                .ports()
                .profileCmp(
                        sbb.descriptor().classes().profileCmpMethods().get(method).profileSpec(),
                        id);
    }

    @Override
    public ActivityContextInterface slee$narrow(@Nullable ActivityContextInterface aci) {
        Objects.requireNonNull(aci, "activity context interface");
        if (aci instanceof GeneratedActivityContextInterface own
                && own.slee$access() instanceof NarrowedContext narrowed
                && narrowed.sbb() == sbb) {
            return aci;
        }
        return sbb.classes().newAci(new NarrowedContext(sbb, sbb.room().contexts().of(aci)));
    }

    @Override
    public Object slee$usage(@Nullable String set)
            throws UnrecognizedUsageParameterSetNameException {
        return sbb.room().ports().usage(sbb.service(), sbb.id(), set);
    }

    SbbEntity assigned(String action) {
        if (entity == null) {
            throw new IllegalStateException(
                    "Cannot "
                            + action
                            + " of "
                            + sbb.id()
                            + ": the SBB object is not assigned to an SBB entity");
        }
        return entity;
    }

    /** The entity, for what an SBB may do when it exists only: not in sbbCreate. */
    SbbEntity readyFor(String action) {
        SbbEntity owner = assigned(action);
        if (!ready) {
            throw new IllegalStateException(
                    "Cannot "
                            + action
                            + " of "
                            + sbb.id()
                            + ": the SBB object is not ready. Do it in sbbPostCreate or later.");
        }
        return owner;
    }
}
