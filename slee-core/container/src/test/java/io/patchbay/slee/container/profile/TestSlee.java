package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.activity.SbbSide;
import io.patchbay.slee.container.naming.ComponentEnvironment;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.slee.ActivityContextInterface;
import javax.slee.SbbLocalObject;
import javax.slee.facilities.Tracer;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/** Profile tables with real transactions and activities; events are collected instead of routed. */
public final class TestSlee implements ProfilePorts, SbbSide {
    public final Transactions transactions = new Transactions(Runnable::run);
    private final ConcurrentLinkedQueue<Runnable> turns = new ConcurrentLinkedQueue<>();
    private final List<FiredEvent> fired = new ArrayList<>();
    public final List<String> told = new ArrayList<>();
    public final ActivityContexts contexts =
            new ActivityContexts(
                    transactions,
                    turns::add,
                    turn -> {
                        fired.add(turn.event());
                        return true;
                    },
                    this,
                    100);
    public final ProfileTables tables =
            new ProfileTables(transactions, contexts, new EventPort(), this);

    /** Makes a SLEE with a table. */
    public static TestSlee with(ProfileSpecComponentDescriptor spec, String table) {
        TestSlee slee = new TestSlee();
        slee.tables.start();
        slee.table(spec, table);
        return slee;
    }

    public ProfileTableEntity table(ProfileSpecComponentDescriptor spec, String table) {
        tables.install(Specs.generated(spec));
        try {
            return tables.create(spec.id(), table);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    public ProfileTableEntity table(String name) {
        try {
            return tables.table(name);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    public SubscriberTable subscribers() {
        return (SubscriberTable) table("subscribers").face();
    }

    /** Does work in a transaction that commits. */
    public <T extends @Nullable Object> T commit(Callable<T> work) {
        ActiveTransaction tx = transactions.begin();
        T result = call(tx, work);
        if (!transactions.commit(tx)) {
            throw new IllegalStateException("rolled back");
        }
        return result;
    }

    /** Does work in a transaction that rolls back. */
    public <T extends @Nullable Object> T rollback(Callable<T> work) {
        ActiveTransaction tx = transactions.begin();
        T result = call(tx, work);
        transactions.rollback(tx);
        return result;
    }

    private <T extends @Nullable Object> T call(ActiveTransaction tx, Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException | Error failure) {
            transactions.rollback(tx);
            throw failure;
        } catch (Exception failure) {
            transactions.rollback(tx);
            throw new AssertionError(failure);
        }
    }

    /** Adds a profile as an administrator does. */
    public void add(String table, String name, Edit edit) {
        try {
            ProfileSession session = tables.create(table(table), name);
            edit.edit(new Editor(table(table), session));
            session.commit();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** Sets attributes of a session. */
    public record Editor(ProfileTableEntity table, ProfileSession session) {
        public Editor set(String attribute, Object value) throws Exception {
            session.set(table.schema().attribute(attribute), value);
            return this;
        }
    }

    /** What is done in a session. */
    public interface Edit {
        void edit(Editor editor) throws Exception;
    }

    public SubscriberLocal addSubscriber(String name, String number, int age) {
        return commit(() -> {
            SubscriberLocal added = (SubscriberLocal) subscribers().create(name);
            added.setNumber(number);
            added.setName(name);
            added.setAge(age);
            return added;
        });
    }

    /** What was fired so far. */
    public List<FiredEvent> fired() {
        for (Runnable turn = turns.poll(); turn != null; turn = turns.poll()) {
            turn.run();
        }
        return fired;
    }

    public List<String> calls() {
        List<String> calls = List.copyOf(told);
        told.clear();
        return calls;
    }

    @Override
    public Tracer tracer(String table, String name) {
        return (Tracer)
                Proxy.newProxyInstance(
                        Tracer.class.getClassLoader(),
                        new Class<?>[] {Tracer.class},
                        (proxy, method, arguments) -> {
                            told.add((String) arguments[0]);
                            return null;
                        });
    }

    @Override
    public Object usage(ProfileSpecificationID spec, String table, @Nullable String set)
            throws UnrecognizedUsageParameterSetNameException {
        throw new UnrecognizedUsageParameterSetNameException(String.valueOf(set));
    }

    @Override
    public @Nullable ComponentEnvironment environment(ProfileSpecificationID spec) {
        return null;
    }

    @Override
    public ActivityContextInterface plain(ActivityContextInterface aci) {
        return aci;
    }

    @Override
    public void attach(ActiveTransaction tx, ActivityContext ac, SbbLocalObject sbb) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void detach(ActiveTransaction tx, ActivityContext ac, SbbLocalObject sbb) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isAttached(ActiveTransaction tx, ActivityContext ac, SbbLocalObject sbb) {
        return false;
    }
}
