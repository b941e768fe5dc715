package io.patchbay.slee.container.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.model.spec.Spec;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.slee.Address;
import javax.slee.AddressPlan;
import javax.slee.NoSuchObjectLocalException;
import javax.slee.TransactionRequiredLocalException;
import javax.slee.TransactionRolledbackLocalException;
import javax.slee.profile.ProfileAlreadyExistsException;
import javax.slee.profile.ProfileLocalObject;
import org.junit.jupiter.api.Test;

class ProfileTransactionTest {
    private final TestSlee slee = TestSlee.with(Specs.subscriber(false), "subscribers");
    private final SubscriberTable table = slee.subscribers();

    private SubscriberLocal find(String name) {
        return (SubscriberLocal) table.find(name);
    }

    @Test
    @Spec("F5")
    void aTransactionSeesItsOwnChangesAndOthersSeeThemAfterCommit() throws Exception {
        ActiveTransaction tx = slee.transactions.begin();
        SubscriberLocal ann = (SubscriberLocal) table.create("ann");
        ann.setNumber("39");
        ann.setAge(40);
        assertThat(find("ann").getAge()).isEqualTo(40);
        assertThat(table.findProfileByAttribute("number", "39")).isEqualTo(ann);
        assertThat(table.queryOlderThan(39)).containsExactly(ann);
        assertThat(elsewhere(() -> find("ann") == null)).isTrue();
        assertThat(slee.transactions.commit(tx)).isTrue();

        assertThat(slee.commit(() -> find("ann").getAge())).isEqualTo(40);
        assertThat(slee.commit(() -> table.queryOlderThan(39).size())).isEqualTo(1);
    }

    private boolean elsewhere(Supplier<Boolean> work) {
        return CompletableFuture.supplyAsync(() -> slee.commit(work::get)).join();
    }

    @Test
    @Spec("F5")
    void nothingIsLeftOfARollback() {
        slee.addSubscriber("ann", "39", 40);
        slee.fired().clear();
        slee.rollback(() -> {
            find("ann").setAge(41);
            table.remove("ann");
            table.create("bob");
            return true;
        });
        assertThat(slee.commit(() -> find("ann").getAge())).isEqualTo(40);
        assertThat(slee.commit(() -> find("bob") == null)).isTrue();
        assertThat(slee.commit(() -> table.findAll().size())).isEqualTo(1);
        assertThat(slee.fired()).isEmpty();
    }

    @Test
    @Spec("F5")
    void findsByAttributeAndRemoves() {
        SubscriberLocal ann = slee.addSubscriber("ann", "39", 40);
        SubscriberLocal bob = slee.addSubscriber("bob", "44", 40);
        slee.commit(() -> {
            Collection<?> forty = table.findProfilesByAttribute("age", 40);
            assertThat(forty).hasSize(2);
            assertThat(table.findProfileByAttribute("number", "44").isIdentical(bob)).isTrue();
            assertThat(table.findProfileByAttribute("number", "45")).isNull();
            assertThat(ann.getProfileTable()).isSameAs(table);
            assertThat(ann.getProfileTableName()).isEqualTo("subscribers");
            return true;
        });
        slee.commit(() -> table.remove("ann"));
        slee.commit(() -> {
            bob.remove();
            assertThat(table.findAll().isEmpty()).isTrue();
            return true;
        });
        assertThat(slee.commit(() -> table.remove("ann"))).isFalse();
        assertThat(slee.commit(() -> table.findProfilesByAttribute("age", 40).isEmpty())).isTrue();
        assertThatThrownBy(() -> slee.rollback(ann::getAge))
                .isInstanceOf(NoSuchObjectLocalException.class)
                .hasMessageContaining("ann");
    }

    @Test
    @Spec("F5")
    void refusesWrongArguments() {
        slee.addSubscriber("ann", "39", 40);
        assertThatThrownBy(() -> table.find("ann"))
                .isInstanceOf(TransactionRequiredLocalException.class);
        slee.rollback(() -> {
            assertThatThrownBy(() -> table.create("ann"))
                    .isInstanceOf(ProfileAlreadyExistsException.class);
            assertThatThrownBy(() -> table.create("")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> table.findProfileByAttribute("size", 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("size");
            assertThatThrownBy(() -> table.findProfileByAttribute("age", "forty"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("java.lang.Integer")
                    .hasMessageContaining("forty");
            assertThatThrownBy(() -> table.findProfilesByAttribute("tags", "x"))
                    .isInstanceOf(IllegalArgumentException.class);
            return true;
        });
    }

    @Test
    @Spec("F1")
    void mutableValuesAreCopiedAtSetAndGet() {
        SubscriberLocal ann = slee.addSubscriber("ann", "39", 40);
        String[] tags = {"a", "b"};
        slee.commit(() -> {
            ann.setTags(tags);
            tags[0] = "changed after set";
            ann.getTags()[1] = "changed after get";
            assertThat(ann.getTags()).containsExactly("a", "b");
            return true;
        });
        slee.commit(() -> {
            ann.getTags()[0] = "changed in a reader";
            ann.setHome(new Address(AddressPlan.SIP, "sip:ann@example.com"));
            return true;
        });
        assertThat(slee.commit(ann::getTags)).containsExactly("a", "b");
        assertThat(slee.commit(ann::getHome).getAddressString()).isEqualTo("sip:ann@example.com");
    }

    @Test
    @Spec("F7")
    void aTakenUniqueValueRollsTheTransactionBack() {
        slee.addSubscriber("ann", "39", 40);
        ActiveTransaction tx = slee.transactions.begin();
        createWithNumber("bob", "39");
        assertThat(slee.transactions.commit(tx)).isFalse();
        assertThat(slee.commit(() -> find("bob") == null)).isTrue();

        tx = slee.transactions.begin();
        createWithNumber("bob", "44");
        createWithNumber("cid", "44");
        assertThat(slee.transactions.commit(tx)).isFalse();
    }

    private void createWithNumber(String name, String number) {
        try {
            ((SubscriberLocal) table.create(name)).setNumber(number);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    @Spec("F7")
    void aUniqueValueCanMoveFromOneProfileToAnotherInOneTransaction() {
        SubscriberLocal ann = slee.addSubscriber("ann", "39", 40);
        SubscriberLocal bob = slee.addSubscriber("bob", "44", 40);
        slee.commit(() -> {
            ann.setNumber("44");
            bob.setNumber("39");
            return true;
        });
        assertThat(slee.commit(() -> table.findProfileByAttribute("number", "39"))).isEqualTo(bob);
        slee.commit(() -> {
            ann.remove();
            createWithNumber("cid", "44");
            return true;
        });
        assertThat(slee.commit(() -> table.findProfileByAttribute("number", "44").getProfileName()))
                .isEqualTo("cid");
    }

    @Test
    void aWriteAfterAStaleReadRollsBackInsteadOfLosingAnUpdate() {
        SubscriberLocal ann = slee.addSubscriber("ann", "39", 40);
        ActiveTransaction tx = slee.transactions.begin();
        int age = ann.getAge();
        CompletableFuture.runAsync(() ->
                        slee.commit(() -> {
                            find("ann").setAge(50);
                            return true;
                        }))
                .join();
        assertThat(ann.getAge()).as("repeatable read").isEqualTo(age);
        assertThatThrownBy(() -> ann.setAge(age + 1))
                .isInstanceOf(TransactionRolledbackLocalException.class)
                .hasMessageContaining("ann");
        assertThat(slee.transactions.commit(tx)).isFalse();
        assertThat(slee.commit(ann::getAge)).isEqualTo(50);
    }

    @Test
    void aProfileCanComeAndGoInOneTransaction() {
        slee.commit(() -> {
            ProfileLocalObject brief = table.create("brief");
            brief.remove();
            assertThat(table.find("brief")).isNull();
            return true;
        });
        assertThat(slee.commit(() -> table.find("brief") == null)).isTrue();
        assertThat(slee.fired()).isEmpty();
    }

    @Test
    void aProfileCanBeReplacedInOneTransaction() {
        slee.addSubscriber("ann", "39", 40);
        slee.commit(() -> {
            table.remove("ann");
            ((SubscriberLocal) table.create("ann")).setAge(1);
            return true;
        });
        assertThat(slee.commit(() -> find("ann").getAge())).isEqualTo(1);
        assertThat(slee.commit(() -> table.findProfileByAttribute("number", "39") == null))
                .isTrue();
    }
}
