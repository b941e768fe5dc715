package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.codegen.contract.GeneratedSbbLocalObject;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import javax.slee.ChildRelation;
import javax.slee.CreateException;
import javax.slee.NoSuchObjectLocalException;
import javax.slee.SbbLocalObject;
import org.jspecify.annotations.Nullable;

/**
 * A child relation of one entity, as a live collection. Confined to a transaction that holds the
 * tree. Specification: 6.8.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // the standard's interface is a raw collection
final class ChildRelationView extends AbstractCollection implements ChildRelation {
    private final SbbEntity parent;
    private final int relation;

    ChildRelationView(SbbEntity parent, int relation) {
        this.parent = parent;
        this.relation = relation;
    }

    @Override
    public SbbLocalObject create() throws CreateException {
        reach();
        ActiveTransaction tx = parent.sbb().room().transactions().mandatory();
        byte priority =
                parent.sbb()
                        .descriptor()
                        .classes()
                        .childRelations()
                        .get(relation)
                        .defaultPriority();
        SbbEntity child =
                new SbbEntity(
                        parent.sbb().child(relation), parent.tree(), parent, relation, priority);
        parent.addChild(tx, child);
        SbbWork.of(tx).create(child);
        return child.local();
    }

    @Override
    public int size() {
        return reach().size();
    }

    @Override
    public boolean contains(@Nullable Object other) {
        List<SbbEntity> children = reach();
        return other instanceof GeneratedSbbLocalObject local
                && local.slee$access() instanceof EntityAccess access
                && children.contains(access.entity());
    }

    @Override
    public boolean remove(@Nullable Object other) {
        if (!contains(other) || !(other instanceof SbbLocalObject local)) {
            return false;
        }
        local.remove();
        return true;
    }

    @Override
    public boolean add(@Nullable Object local) {
        throw refused();
    }

    @Override
    public boolean addAll(Collection locals) {
        throw refused();
    }

    @Override
    public Iterator<SbbLocalObject> iterator() {
        Iterator<SbbEntity> entities = List.copyOf(reach()).iterator();
        return new Iterator<>() {
            private @Nullable SbbLocalObject last;

            @Override
            public boolean hasNext() {
                return entities.hasNext();
            }

            @Override
            public SbbLocalObject next() {
                last = entities.next().local();
                return last;
            }

            @Override
            public void remove() {
                if (last == null) {
                    throw new IllegalStateException("next was not called");
                }
                last.remove();
                last = null;
            }
        };
    }

    private List<SbbEntity> reach() {
        SbbWork work = SbbWork.of(parent.sbb().room().transactions().mandatory());
        if (!work.hold(parent.tree()) || parent.isRemoved()) {
            throw new NoSuchObjectLocalException("The parent was removed: " + parent);
        }
        return parent.children(relation);
    }

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException(
                "A child relation takes new children through create() only");
    }
}
