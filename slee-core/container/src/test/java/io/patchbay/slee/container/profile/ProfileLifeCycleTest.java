package io.patchbay.slee.container.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.model.spec.Spec;
import java.io.IOException;
import javax.slee.CreateException;
import javax.slee.TransactionRolledbackLocalException;
import javax.slee.profile.ReadOnlyProfileException;
import org.junit.jupiter.api.Test;

class ProfileLifeCycleTest {
    private final TestSlee slee = TestSlee.with(Specs.subscriber(false), "subscribers");

    @Test
    @Spec("F3")
    void aNewTableInitializesItsDefaultProfile() {
        assertThat(slee.calls())
                .containsExactly(
                        "set subscribers",
                        "initialize null",
                        "postCreate null",
                        "store null",
                        "passivate null");
    }

    @Test
    @Spec("F3")
    void aNewProfileStartsFromTheDefaultProfileAndIsStoredAtCommit() {
        slee.calls();
        slee.commit(() -> {
            SubscriberLocal ann = (SubscriberLocal) slee.subscribers().create("ann");
            assertThat(ann.getName()).isEqualTo("unnamed");
            assertThat(ann.getAge()).isEqualTo(18);
            assertThat(slee.calls()).containsExactly("postCreate ann");
            return true;
        });
        assertThat(slee.calls()).containsExactly("store ann", "passivate ann");
    }

    @Test
    @Spec("F3")
    void aBusinessCallActivatesLoadsStoresAndPassivates() {
        SubscriberLocal ann = slee.addSubscriber("ann", "39", 40);
        slee.calls();
        slee.commit(() -> {
            ann.birthday();
            assertThat(ann.greet("bob", 3L)).isEqualTo("ann greets bob 3 times");
            assertThat(slee.calls()).containsExactly("activate ann", "load ann");
            return true;
        });
        assertThat(slee.calls()).containsExactly("store ann", "passivate ann");
        assertThat(slee.commit(ann::getAge)).isEqualTo(41);
    }

    @Test
    @Spec("F3")
    void aRemovalTellsTheProfileObject() {
        SubscriberLocal ann = slee.addSubscriber("ann", "39", 40);
        slee.calls();
        slee.commit(() -> {
            ann.remove();
            return true;
        });
        assertThat(slee.calls()).containsExactly("activate ann", "load ann", "remove ann");
    }

    @Test
    @Spec("F3")
    void aRefusedCreationLeavesNoProfile() {
        slee.calls();
        slee.commit(() -> {
            assertThatThrownBy(() -> slee.subscribers().create("refused"))
                    .isInstanceOf(CreateException.class)
                    .hasMessage("no such subscriber");
            assertThat(slee.subscribers().find("refused")).isNull();
            return true;
        });
        assertThat(slee.calls()).containsExactly("postCreate refused", "passivate refused");
        assertThat(slee.commit(() -> slee.subscribers().findAll().isEmpty())).isTrue();
    }

    @Test
    @Spec("F3")
    void removingTheTableEndsTheLifeOfPooledObjects() throws Exception {
        slee.calls();
        slee.tables.remove("subscribers");
        assertThat(slee.calls()).containsExactly("unset");
    }

    @Test
    void aCheckedExceptionReachesTheCallerAndTheTransactionGoesOn() {
        SubscriberLocal ann = slee.addSubscriber("ann", "39", 40);
        slee.commit(() -> {
            ann.setAge(41);
            assertThatThrownBy(ann::refuse).isInstanceOf(IOException.class).hasMessage("refused");
            return true;
        });
        assertThat(slee.commit(ann::getAge)).isEqualTo(41);
    }

    @Test
    void anUncheckedExceptionMarksTheTransaction() {
        SubscriberLocal ann = slee.addSubscriber("ann", "39", 40);
        ActiveTransaction tx = slee.transactions.begin();
        assertThatThrownBy(ann::fail)
                .isInstanceOf(TransactionRolledbackLocalException.class)
                .hasMessageContaining("ann")
                .hasRootCauseMessage("failed");
        assertThat(slee.transactions.commit(tx)).isFalse();
        assertThat(slee.commit(ann::getAge)).isEqualTo(40);
    }

    @Test
    @Spec("F6")
    void componentsCannotChangeReadOnlyProfiles() {
        TestSlee readOnly = TestSlee.with(Specs.subscriber(true), "subscribers");
        readOnly.add("subscribers", "ann", e -> e.set("name", "Ann").set("age", 40));
        SubscriberTable table = readOnly.subscribers();
        readOnly.commit(() -> {
            SubscriberLocal ann = (SubscriberLocal) table.find("ann");
            assertThatThrownBy(() -> ann.setAge(1))
                    .isInstanceOf(ReadOnlyProfileException.class)
                    .hasMessageContaining("age");
            assertThatThrownBy(ann::birthday).isInstanceOf(ReadOnlyProfileException.class);
            assertThatThrownBy(ann::remove).isInstanceOf(ReadOnlyProfileException.class);
            assertThatThrownBy(() -> table.remove("ann"))
                    .isInstanceOf(ReadOnlyProfileException.class);
            assertThatThrownBy(() -> table.create("bob"))
                    .isInstanceOf(ReadOnlyProfileException.class);
            assertThat(ann.greet("bob", 1L)).isEqualTo("Ann greets bob 1 times");
            return true;
        });
    }

    @Test
    @Spec("F13")
    void aReadOnlyProfileObjectIsLoadedOnceForManyCallsAndAgainAfterAChange() throws Exception {
        TestSlee readOnly = TestSlee.with(Specs.subscriber(true), "subscribers");
        readOnly.add("subscribers", "ann", e -> e.set("age", 40));
        readOnly.calls();
        for (int i = 0; i < 3; i++) {
            readOnly.commit(() -> ann(readOnly).greet("bob", 1L));
        }
        assertThat(readOnly.calls()).containsExactly("activate ann", "load ann");

        ProfileSession session = readOnly.tables.open(readOnly.table("subscribers"), "ann");
        session.edit();
        session.set(readOnly.table("subscribers").schema().attribute("name"), "Anna");
        session.commit();
        readOnly.calls();
        assertThat(readOnly.commit(() -> ann(readOnly).greet("bob", 1L))).startsWith("Anna greets");
        assertThat(readOnly.calls()).containsExactly("activate ann", "load ann");
    }

    private static SubscriberLocal ann(TestSlee slee) {
        return (SubscriberLocal) slee.subscribers().find("ann");
    }

    @Test
    void theAuthorsCodeRunsWithTheComponentsClassLoader() {
        SubscriberLocal ann = slee.addSubscriber("ann", "39", 40);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        assertThat(slee.commit(ann::loader)).startsWith("component loader");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }
}
