package io.patchbay.slee.container.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.slee.SLEEException;
import javax.slee.TransactionRequiredLocalException;
import org.junit.jupiter.api.Test;

class TransactionsTest {
    private final Transactions transactions = new Transactions(Runnable::run);
    private final TransactionLock lock = new TransactionLock("lock");
    private final List<String> seen = new ArrayList<>();

    private ActiveTransaction recorded() {
        ActiveTransaction tx = transactions.begin();
        tx.lock(lock);
        tx.onRollback(() -> seen.add("undo 1, held=" + lock.isHeldBy(tx)));
        tx.onRollback(() -> seen.add("undo 2"));
        tx.beforeCommit(() -> seen.add("before"));
        tx.onCommit(() -> seen.add("on commit, held=" + lock.isHeldBy(tx)));
        tx.afterCommit(() -> seen.add("after, held=" + lock.isHeldBy(tx)));
        tx.afterCommit(() -> seen.add("new " + transactions.required(() -> true)));
        tx.afterRollback(() -> seen.add("rolled back, held=" + lock.isHeldBy(tx)));
        tx.afterRollback(() -> seen.add("new " + transactions.required(() -> true)));
        return tx;
    }

    @Test
    @Spec("J1")
    void commitsInOrder() {
        assertThat(transactions.commit(recorded())).isTrue();
        assertThat(seen)
                .containsExactly("before", "on commit, held=true", "after, held=false", "new true");
        assertThat(transactions.current()).isNull();
    }

    @Test
    void rollsBackInOrder() {
        transactions.rollback(recorded());
        assertThat(seen)
                .containsExactly(
                        "undo 2", "undo 1, held=true", "rolled back, held=false", "new true");
    }

    @Test
    void rollsBackWhenMarked() {
        ActiveTransaction tx = recorded();
        tx.setRollbackOnly();
        assertThat(tx.isRollbackOnly()).isTrue();
        assertThat(transactions.commit(tx)).isFalse();
        assertThat(seen).startsWith("undo 2");
    }

    @Test
    void rollsBackWhenAnActionBeforeTheCommitThrows() {
        ActiveTransaction tx = recorded();
        RuntimeException thrown = new IllegalStateException("on purpose");
        tx.beforeCommit(() -> {
            throw thrown;
        });
        assertThat(transactions.commit(tx)).isFalse();
        assertThat(seen)
                .containsExactly(
                        "before",
                        "undo 2",
                        "undo 1, held=true",
                        "rolled back, held=false",
                        "new true");
        assertThat(tx.failure()).isSameAs(thrown);
        assertThat(transactions.current()).isNull();
        assertThat(transactions.commit(transactions.begin())).isTrue();
    }

    @Test
    void rollsBackWhenAnActionBeforeTheCommitMarksTheTransaction() {
        ActiveTransaction tx = recorded();
        tx.beforeCommit(tx::setRollbackOnly);
        assertThat(transactions.commit(tx)).isFalse();
        assertThat(seen).containsSubsequence("before", "undo 2", "rolled back, held=false");
    }

    @Test
    void runsActionsThatAnActionBeforeTheCommitAdds() {
        ActiveTransaction tx = transactions.begin();
        tx.beforeCommit(() -> {
            tx.beforeCommit(() -> seen.add("added"));
            tx.onRollback(() -> seen.add("undone"));
            tx.onCommit(() -> seen.add("published"));
        });
        assertThat(transactions.commit(tx)).isTrue();
        assertThat(seen).containsExactly("added", "published");
    }

    @Test
    void undoesTheRestWhenOneUndoFails() {
        ActiveTransaction tx = recorded();
        tx.onRollback(() -> {
            throw new IllegalStateException("on purpose");
        });
        transactions.rollback(tx);
        assertThat(seen).startsWith("undo 2", "undo 1, held=true");
        ActiveTransaction next = transactions.begin();
        assertThat(next.tryLock(lock)).isTrue();
        transactions.rollback(next);
    }

    @Test
    void joinsOrRunsItsOwnTransaction() {
        ActiveTransaction tx = transactions.begin();
        assertThat(transactions.required(transactions::mandatory)).isSameAs(tx);
        transactions.rollback(tx);
        assertThat(transactions.required(transactions::mandatory)).isNotSameAs(tx);
        assertThat(transactions.current()).isNull();
    }

    @Test
    void rollsItsOwnTransactionBackWhenTheWorkThrows() {
        Runnable work =
                () -> {
                    transactions.mandatory().onRollback(() -> seen.add("undone"));
                    throw new IllegalStateException("on purpose");
                };
        assertThatThrownBy(() -> transactions.required(work)).hasMessage("on purpose");
        assertThat(seen).containsExactly("undone");
        assertThat(transactions.current()).isNull();
    }

    @Test
    void tellsWhyItsOwnTransactionCouldNotCommit() {
        Runnable work =
                () ->
                        transactions
                                .mandatory()
                                .beforeCommit(() -> {
                                    throw new IllegalStateException("on purpose");
                                });
        assertThatThrownBy(() -> transactions.required(work))
                .isInstanceOf(SLEEException.class)
                .hasRootCauseMessage("on purpose");
    }

    @Test
    @Spec("J3")
    void demandsATransactionWhereOneIsMandatory() {
        assertThatThrownBy(transactions::mandatory)
                .isInstanceOf(TransactionRequiredLocalException.class);
    }

    @Test
    void refusesToNest() {
        ActiveTransaction tx = transactions.begin();
        assertThatThrownBy(transactions::begin).isInstanceOf(IllegalStateException.class);
        transactions.rollback(tx);
    }

    @Test
    @Spec("J4")
    void findsACycleOfWaitsAndLetsOneTransactionPass() throws Exception {
        TransactionLock[] locks = {new TransactionLock("a"), new TransactionLock("b")};
        CyclicBarrier barrier = new CyclicBarrier(2);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<String>> outcomes = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                int first = i;
                outcomes.add(
                        pool.submit(() -> {
                            ActiveTransaction tx = transactions.begin();
                            tx.lock(locks[first]);
                            barrier.await();
                            try {
                                tx.lock(locks[1 - first]);
                            } catch (DeadlockException e) {
                                assertThat(tx.isRollbackOnly()).isTrue();
                                assertThat(tx.isDeadlocked()).isTrue();
                            }
                            return transactions.commit(tx) ? "committed" : "victim";
                        }));
            }
            assertThat(
                            List.of(
                                    outcomes.get(0).get(60, TimeUnit.SECONDS),
                                    outcomes.get(1).get(60, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder("committed", "victim");
        }
        assertThat(LockProbe.isHeld(locks[0]) || LockProbe.isHeld(locks[1])).isFalse();
    }

    @Test
    @Spec("J4")
    void losesNoIncrementUnderOneLock() throws Exception {
        int[] counter = new int[1];
        int rounds = 2000;
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(
                        pool.submit(() -> {
                            for (int round = 0; round < rounds; round++) {
                                ActiveTransaction tx = transactions.begin();
                                tx.lock(lock);
                                counter[0]++;
                                transactions.commit(tx);
                            }
                        }));
            }
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(counter[0]).isEqualTo(4 * rounds);
    }
}
