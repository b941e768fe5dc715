package io.patchbay.slee.container.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.harness.StepExecutor;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import javax.slee.transaction.CommitListener;
import javax.slee.transaction.RollbackListener;
import javax.slee.transaction.SleeTransaction;
import javax.slee.transaction.SleeTransactionManager;
import javax.transaction.HeuristicMixedException;
import javax.transaction.HeuristicRollbackException;
import javax.transaction.InvalidTransactionException;
import javax.transaction.NotSupportedException;
import javax.transaction.RollbackException;
import javax.transaction.Status;
import javax.transaction.Synchronization;
import javax.transaction.SystemException;
import javax.transaction.Transaction;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SleeTransactionManagerTest {
    private final StepExecutor executor = new StepExecutor();
    private final Transactions transactions = new Transactions(executor);
    private final SleeTransactionManager manager = transactions.manager();
    private final List<String> seen = new ArrayList<>();

    private final class Listener implements CommitListener, RollbackListener {
        @Override
        public void committed() {
            seen.add("committed, tx=" + transactions.current());
        }

        @Override
        public void rolledBack(RollbackException cause) {
            seen.add("rolled back instead");
        }

        @Override
        public void rolledBack() {
            seen.add("rolled back");
        }

        @Override
        public void heuristicMixed(HeuristicMixedException cause) {
            seen.add("mixed");
        }

        @Override
        public void heuristicRollback(HeuristicRollbackException cause) {
            seen.add("heuristic rollback");
        }

        @Override
        public void systemException(SystemException cause) {
            seen.add("system exception");
        }
    }

    @Test
    @Spec("J1")
    void beginsAndEndsTransactions() throws Exception {
        assertThat(manager.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
        SleeTransaction tx = manager.beginSleeTransaction();
        assertThat(manager.getSleeTransaction()).isSameAs(tx);
        assertThat(manager.getTransaction()).isEqualTo(tx);
        assertThat(manager.asSleeTransaction(tx)).isSameAs(tx);
        assertThat(manager.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
        assertThatThrownBy(manager::begin).isInstanceOf(NotSupportedException.class);
        manager.setRollbackOnly();
        assertThat(tx.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        assertThatThrownBy(manager::commit).isInstanceOf(RollbackException.class);
        assertThat(manager.getTransaction()).isNull();
        assertThatThrownBy(manager::rollback).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Spec("J1")
    void suspendsAndResumes() throws Exception {
        SleeTransaction first = manager.beginSleeTransaction();
        Transaction suspended = manager.suspend();
        assertThat(suspended).isSameAs(first);
        assertThat(manager.suspend()).isNull();
        SleeTransaction second = manager.beginSleeTransaction();
        assertThatThrownBy(() -> manager.resume(first)).isInstanceOf(IllegalStateException.class);
        manager.commit();
        manager.resume(first);
        assertThat(manager.getTransaction()).isSameAs(first);
        manager.rollback();
        assertThatThrownBy(() -> manager.resume(second))
                .isInstanceOf(InvalidTransactionException.class);
    }

    @Test
    @Spec("J2")
    void endsATransactionWhileTheThreadHasAnotherOne() throws Exception {
        SleeTransaction first = manager.beginSleeTransaction();
        manager.suspend();
        SleeTransaction second = manager.beginSleeTransaction();
        first.commit();
        assertThat(manager.getTransaction()).isSameAs(second);
        second.rollback();
        assertThat(manager.getTransaction()).isNull();
        assertThatThrownBy(first::commit).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(second::rollback).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Spec("J1")
    void commitsAndRollsBackAsynchronously() throws Exception {
        manager.begin();
        manager.asyncCommit(new Listener());
        assertThat(manager.getTransaction()).isNull();
        assertThat(seen).isEmpty();
        manager.begin();
        manager.asyncRollback(new Listener());
        SleeTransaction marked = manager.beginSleeTransaction();
        marked.setRollbackOnly();
        marked.asyncCommit(new Listener());
        manager.begin();
        manager.asyncCommit(null);
        executor.runAll();
        assertThat(seen)
                .containsExactly("committed, tx=null", "rolled back", "rolled back instead");
        assertThatThrownBy(() -> marked.asyncCommit(null))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Spec("J2")
    void callsSynchronizationsOfAdaptors() throws Exception {
        ActiveTransaction tx = transactions.begin();
        tx.beforeCommit(() -> seen.add("kernel"));
        tx.registerSynchronization(
                new Synchronization() {
                    @Override
                    public void beforeCompletion() {
                        seen.add("before");
                    }

                    @Override
                    public void afterCompletion(int status) {
                        seen.add("after " + status);
                    }
                });
        tx.commit();
        assertThat(seen).containsExactly("before", "kernel", "after " + Status.STATUS_COMMITTED);
    }

    @Test
    @Spec("J2")
    void letsAnXaResourceCommitAndRollBackWithTheTransaction() throws Exception {
        SleeTransaction tx = manager.beginSleeTransaction();
        assertThat(tx.enlistResource(new Resource())).isTrue();
        tx.commit();
        assertThat(seen).contains("xa start", "xa commit").doesNotContain("xa rollback");
        seen.clear();
        SleeTransaction other = manager.beginSleeTransaction();
        Resource resource = new Resource();
        other.enlistResource(resource);
        other.delistResource(resource, XAResource.TMSUCCESS);
        other.rollback();
        assertThat(seen).contains("xa start", "xa rollback").doesNotContain("xa commit");
    }

    @Test
    void refusesForeignTransactions() {
        assertThatThrownBy(() -> manager.asSleeTransaction(null))
                .isInstanceOf(NullPointerException.class);
    }

    private final class Resource implements XAResource {
        @Override
        public void commit(Xid xid, boolean onePhase) {
            seen.add("xa commit");
        }

        @Override
        public void end(Xid xid, int flags) {
            seen.add("xa end");
        }

        @Override
        public void forget(Xid xid) {
            seen.add("xa forget");
        }

        @Override
        public int getTransactionTimeout() {
            return 0;
        }

        @Override
        public boolean isSameRM(@Nullable XAResource other) {
            return other == this;
        }

        @Override
        public int prepare(Xid xid) {
            return XAResource.XA_OK;
        }

        @Override
        public Xid[] recover(int flag) {
            return new Xid[0];
        }

        @Override
        public void rollback(Xid xid) {
            seen.add("xa rollback");
        }

        @Override
        public boolean setTransactionTimeout(int seconds) {
            return false;
        }

        @Override
        public void start(Xid xid, int flags) {
            seen.add("xa start");
        }
    }
}
