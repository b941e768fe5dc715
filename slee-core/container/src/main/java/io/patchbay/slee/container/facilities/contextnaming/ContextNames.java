package io.patchbay.slee.container.facilities.contextnaming;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.ContextReference;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.TransactionLock;
import io.patchbay.slee.container.transaction.Transactions;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.slee.ActivityContextInterface;
import javax.slee.facilities.ActivityContextNamingFacility;
import javax.slee.facilities.NameAlreadyBoundException;
import javax.slee.facilities.NameNotBoundException;
import org.jspecify.annotations.Nullable;

/**
 * The activity context naming facility. Thread-safe.
 *
 * <p>Each name has a lock that a transaction keeps to its end. Where an activity context is
 * concerned as well its lock is taken first, in the order in which the end of an activity takes
 * them. An entry without activity context leaves the table at the end of the transaction that made
 * it so; who waited for it looks again. Specification: 13.4.
 */
public final class ContextNames implements ActivityContextNamingFacility {
    private final Transactions transactions;
    private final ActivityContexts contexts;
    private final ConcurrentMap<String, Entry> table = new ConcurrentHashMap<>();

    /**
     * Starts without names.
     *
     * @param transactions the JTA door
     * @param contexts the activity contexts
     */
    public ContextNames(Transactions transactions, ActivityContexts contexts) {
        this.transactions = transactions;
        this.contexts = contexts;
    }

    @Override
    public void bind(ActivityContextInterface aci, String name) throws NameAlreadyBoundException {
        Objects.requireNonNull(aci, "activity context interface");
        check(name);
        ActiveTransaction tx = transactions.mandatory();
        ActivityContext ac = contexts.of(aci);
        tx.lock(ac.lock());
        Entry entry = locked(tx, name);
        if (entry.bound != null) {
            throw new NameAlreadyBoundException(
                    "Cannot bind \"" + name + "\" to " + ac + ": it is bound to " + entry.bound);
        }
        ac.addReference(tx, entry);
        entry.bind(tx, ac);
    }

    @Override
    public void unbind(String name) throws NameNotBoundException {
        check(name);
        ActiveTransaction tx = transactions.mandatory();
        Entry known = table.get(name);
        ActivityContext hint = known == null ? null : known.bound;
        if (hint != null) {
            tx.lock(hint.lock());
        }
        Entry entry = known == null ? null : locked(tx, name);
        ActivityContext ac = entry == null ? null : entry.bound;
        if (entry == null || ac == null) {
            throw new NameNotBoundException("Cannot unbind \"" + name + "\": it is not bound");
        }
        entry.bind(tx, null);
        ac.removeReference(tx, entry);
    }

    @Override
    public @Nullable ActivityContextInterface lookup(String name) {
        check(name);
        ActiveTransaction tx = transactions.mandatory();
        while (true) {
            Entry entry = table.get(name);
            if (entry == null) {
                return null;
            }
            tx.lock(entry.lock);
            if (table.get(name) == entry) {
                return entry.bound == null ? null : entry.bound.view();
            }
        }
    }

    /**
     * The number of names.
     *
     * @return names that are bound, or being bound
     */
    public int size() {
        return table.size();
    }

    private Entry locked(ActiveTransaction tx, String name) {
        while (true) {
            Entry entry = table.computeIfAbsent(name, Entry::new);
            tx.lock(entry.lock);
            if (table.get(name) == entry) {
                entry.tidyAfter(tx);
                return entry;
            }
        }
    }

    private static void check(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The name of an activity context is empty");
        }
    }

    /** One name. Changes under its lock. */
    private final class Entry implements ContextReference {
        private final String name;
        private final TransactionLock lock;
        private volatile @Nullable ActivityContext bound;
        private @Nullable ActiveTransaction tidiedBy;

        Entry(String name) {
            this.name = name;
            this.lock = new TransactionLock("activity context name " + name);
        }

        void bind(ActiveTransaction tx, @Nullable ActivityContext ac) {
            ActivityContext before = bound;
            tx.onRollback(() -> bound = before);
            bound = ac;
        }

        void tidyAfter(ActiveTransaction tx) {
            if (tx.equals(tidiedBy)) {
                return;
            }
            // Before every other undo of this name, so the last to run: it sees the old value.
            tidiedBy = tx;
            tx.onRollback(this::tidy);
            tx.onCommit(this::tidy);
        }

        private void tidy() {
            tidiedBy = null;
            if (bound == null) {
                table.remove(name, this);
            }
        }

        @Override
        public void contextEnded(ActivityContext ac, ActiveTransaction tx) {
            // No lock of the name: whoever has it looked the name up while the activity lived.
            tx.onCommit(() -> table.remove(name, this));
        }
    }
}
