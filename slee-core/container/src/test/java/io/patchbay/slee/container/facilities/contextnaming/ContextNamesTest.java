package io.patchbay.slee.container.facilities.contextnaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.fixture.KernelFixture;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.model.spec.Spec;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.slee.TransactionRequiredLocalException;
import javax.slee.facilities.NameAlreadyBoundException;
import javax.slee.facilities.NameNotBoundException;
import org.junit.jupiter.api.Test;

@Spec({"D9", "E9"})
class ContextNamesTest {
    private final KernelFixture kernel = new KernelFixture();
    private final ContextNames names = new ContextNames(kernel.transactions, kernel.contexts);
    private final ActivityContext a = kernel.activity("a");
    private final ActivityContext b = kernel.activity("b");

    private void bind(ActivityContext ac, String name) {
        assertThatCode(() -> names.bind(ac.view(), name)).doesNotThrowAnyException();
    }

    private void unbind(String name) {
        assertThatCode(() -> names.unbind(name)).doesNotThrowAnyException();
    }

    @Test
    void findsWhatWasBoundAndKeepsItReferenced() {
        kernel.inTransaction(() -> {
            bind(a, "call-1");
            assertThat(names.lookup("call-1")).isEqualTo(a.view());
        });
        assertThat(a.referenceCount()).isOne();
        kernel.inTransaction(() -> assertThat(names.lookup("call-1")).isEqualTo(a.view()));
        kernel.inTransaction(() -> unbind("call-1"));
        kernel.inTransaction(() -> assertThat(names.lookup("call-1")).isNull());
        assertThat(a.referenceCount()).isZero();
        assertThat(names.size()).isZero();
    }

    @Test
    void undoesBindingAndUnbindingOnRollback() {
        kernel.rolledBack(() -> bind(a, "x"));
        kernel.inTransaction(() -> assertThat(names.lookup("x")).isNull());
        assertThat(names.size()).isZero();
        kernel.inTransaction(() -> bind(a, "x"));
        kernel.rolledBack(() -> {
            unbind("x");
            bind(b, "x");
        });
        kernel.inTransaction(() -> assertThat(names.lookup("x")).isEqualTo(a.view()));
        assertThat(b.referenceCount()).isZero();
    }

    @Test
    void refusesANameThatIsBoundAndOneThatIsNot() {
        kernel.inTransaction(() -> {
            bind(a, "x");
            assertThatExceptionOfType(NameAlreadyBoundException.class)
                    .isThrownBy(() -> names.bind(b.view(), "x"));
            assertThatExceptionOfType(NameNotBoundException.class)
                    .isThrownBy(() -> names.unbind("y"));
            assertThatIllegalArgumentException().isThrownBy(() -> names.lookup(""));
        });
        assertThat(names.size()).isOne();
    }

    @Test
    void needsATransaction() {
        assertThatExceptionOfType(TransactionRequiredLocalException.class)
                .isThrownBy(() -> names.bind(a.view(), "x"));
        assertThatExceptionOfType(TransactionRequiredLocalException.class)
                .isThrownBy(() -> names.lookup("x"));
        assertThatExceptionOfType(TransactionRequiredLocalException.class)
                .isThrownBy(() -> names.unbind("x"));
    }

    @Test
    @Spec("D3")
    void isUnboundAtTheEndOfTheActivity() {
        kernel.inTransaction(() -> bind(a, "x"));
        kernel.events.end(a);
        kernel.settle();
        kernel.inTransaction(() -> assertThat(names.lookup("x")).isNull());
        kernel.inTransaction(() -> bind(b, "x"));
    }

    @Test
    void anotherTransactionWaitsForTheOutcome() throws Exception {
        CountDownLatch bound = new CountDownLatch(1);
        CompletableFuture<Boolean> other = new CompletableFuture<>();
        ActiveTransaction tx = kernel.transactions.begin();
        bind(a, "x");
        Thread thread =
                Thread.ofPlatform()
                        .start(() -> {
                            ActiveTransaction second = kernel.transactions.begin();
                            bound.countDown();
                            other.complete(names.lookup("x") == null);
                            kernel.transactions.commit(second);
                        });
        bound.await();
        kernel.transactions.rollback(tx);
        assertThat(other.get(10, TimeUnit.SECONDS)).isTrue();
        thread.join();
    }
}
