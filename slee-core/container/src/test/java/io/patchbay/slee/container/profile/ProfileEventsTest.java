package io.patchbay.slee.container.profile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityKey.ProfileTableActivityKey;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.model.spec.Spec;
import javax.slee.UnrecognizedActivityException;
import javax.slee.profile.ProfileAddedEvent;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileRemovedEvent;
import javax.slee.profile.ProfileTableActivity;
import javax.slee.profile.ProfileUpdatedEvent;
import javax.slee.profile.ReadOnlyProfileException;
import org.junit.jupiter.api.Test;

class ProfileEventsTest {
    private final TestSlee slee = TestSlee.with(Specs.subscriber(false), "subscribers");
    private final SubscriberTable table = slee.subscribers();

    private Object event(int index, Class<?> type) {
        FiredEvent fired = slee.fired().get(index);
        assertThat(fired.type().getName()).isEqualTo(type.getName());
        assertThat(fired.type().getVersion()).isEqualTo(index % 2 == 0 ? "1.0" : "1.1");
        return fired.event();
    }

    @Test
    @Spec({"F11", "D8"})
    void anAddedProfileIsAnnouncedOnTheActivityOfItsTable() {
        slee.addSubscriber("ann", "39", 40);
        assertThat(slee.fired()).hasSize(2);
        ProfileAddedEvent added = (ProfileAddedEvent) event(0, ProfileAddedEvent.class);
        assertThat(event(1, ProfileAddedEvent.class)).isSameAs(added);
        assertThat(added.getProfile()).isEqualTo(new ProfileID("subscribers", "ann"));
        assertThat(added.getProfileAddress()).isEqualTo(slee.fired().getFirst().address());
        assertThat(((SubscriberLocal) added.getAddedProfileLocal()).getAge()).isEqualTo(40);
        assertThat(((SubscriberCmp) added.getAddedProfile()).getNumber()).isEqualTo("39");
    }

    @Test
    @Spec("F11")
    void anUpdateCarriesTheProfileBeforeAndAfter() {
        SubscriberLocal ann = slee.addSubscriber("ann", "39", 40);
        slee.fired().clear();
        slee.commit(() -> {
            ann.setAge(41);
            ann.setAge(42);
            return true;
        });
        ProfileUpdatedEvent updated = (ProfileUpdatedEvent) event(0, ProfileUpdatedEvent.class);
        SubscriberLocal before = (SubscriberLocal) updated.getBeforeUpdateProfileLocal();
        SubscriberLocal after = (SubscriberLocal) updated.getAfterUpdateProfileLocal();
        slee.commit(() -> {
            ann.setAge(50);
            return true;
        });
        assertThat(before.getAge()).isEqualTo(40);
        assertThat(after.getAge()).isEqualTo(42);
        assertThat(after.greet("bob", 1L)).isEqualTo("ann greets bob 1 times");
        assertThatThrownBy(() -> after.setAge(1)).isInstanceOf(ReadOnlyProfileException.class);
        assertThatThrownBy(after::remove).isInstanceOf(ReadOnlyProfileException.class);
    }

    @Test
    @Spec("F11")
    void aRemovalCarriesTheProfileAsItWas() {
        slee.addSubscriber("ann", "39", 40);
        slee.fired().clear();
        slee.commit(() -> table.remove("ann"));
        ProfileRemovedEvent removed = (ProfileRemovedEvent) event(0, ProfileRemovedEvent.class);
        assertThat(((SubscriberLocal) removed.getRemovedProfileLocal()).getAge()).isEqualTo(40);
    }

    @Test
    @Spec("F11")
    void administratorsChangesAreAnnouncedAndTheDefaultProfilesAreNot() throws Exception {
        slee.add("subscribers", "ann", e -> e.set("age", 40));
        assertThat(slee.fired()).hasSize(2);
        ProfileSession session = slee.tables.open(slee.table("subscribers"), "");
        session.edit();
        session.set(slee.table("subscribers").schema().attribute("age"), 21);
        session.commit();
        assertThat(slee.fired()).hasSize(2);
    }

    @Test
    @Spec({"D8", "E10"})
    void theFactoryFindsTheActivityContextOfATable() throws Exception {
        ProfileTableActivity activity =
                slee.tables.facility().getProfileTableActivity("subscribers");
        ActivityContext context = slee.contexts.find(new ProfileTableActivityKey("subscribers"));
        assertThat(context).isNotNull();
        slee.commit(() -> {
            var found = slee.tables.activityContextFactory().getActivityContextInterface(activity);
            assertThat(slee.contexts.of(found)).isSameAs(context);
            assertThat(found.getActivity()).isEqualTo(activity);
            assertThatThrownBy(() ->
                            slee.tables
                                    .activityContextFactory()
                                    .getActivityContextInterface(() -> "other"))
                    .isInstanceOf(UnrecognizedActivityException.class);
            return true;
        });
    }

    @Test
    @Spec("D8")
    void theActivityEndsWithTheTableAndWithTheSlee() throws Exception {
        ProfileTableActivityKey key = new ProfileTableActivityKey("subscribers");
        ActivityContext first = requireNonNull(slee.contexts.find(key));
        slee.tables.stop();
        assertThat(first.isEnding()).isTrue();
    }

    @Test
    @Spec("F2")
    void aRenamedTableHasAnotherActivity() throws Exception {
        ActivityContext former =
                requireNonNull(slee.contexts.find(new ProfileTableActivityKey("subscribers")));
        slee.tables.rename("subscribers", "customers");
        assertThat(former.isEnding()).isTrue();
        assertThat(slee.contexts.find(new ProfileTableActivityKey("customers"))).isNotNull();
        assertThat(slee.tables.tables()).containsExactly("customers");
        slee.commit(() -> slee.table("customers").face().create("ann"));
        assertThat(slee.commit(() -> table.find("ann").getProfileTableName()))
                .isEqualTo("customers");
    }
}
