package io.patchbay.slee.container.resource;

import static io.patchbay.slee.container.resource.ResourceFixture.FOREIGN;
import static io.patchbay.slee.container.resource.ResourceFixture.NUMBER;
import static io.patchbay.slee.container.resource.ResourceFixture.TEXT;
import static io.patchbay.slee.container.resource.ResourceFixture.endpoint;
import static io.patchbay.slee.container.resource.ResourceFixture.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityKey.RaActivity;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.facilities.contextnaming.ContextNames;
import io.patchbay.slee.container.fixture.KernelFixture;
import io.patchbay.slee.container.resource.RecordingAdaptor.Handle;
import io.patchbay.slee.model.spec.Spec;
import java.util.Objects;
import javax.slee.EventTypeID;
import javax.slee.TransactionRequiredLocalException;
import javax.slee.UnrecognizedEventException;
import javax.slee.resource.ActivityAlreadyExistsException;
import javax.slee.resource.ActivityFlags;
import javax.slee.resource.ActivityIsEndingException;
import javax.slee.resource.EventFlags;
import javax.slee.resource.FailureReason;
import javax.slee.resource.FireEventException;
import javax.slee.resource.FireableEventType;
import javax.slee.resource.IllegalEventException;
import javax.slee.resource.SleeEndpoint;
import javax.slee.resource.UnrecognizedActivityHandleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Spec("G4")
class EndpointTest {
    private static final Handle A = new Handle("a");
    private static final int ALL_CALLBACKS =
            EventFlags.REQUEST_PROCESSING_SUCCESSFUL_CALLBACK
                    | EventFlags.REQUEST_PROCESSING_FAILED_CALLBACK
                    | EventFlags.REQUEST_EVENT_UNREFERENCED_CALLBACK;

    private final ResourceFixture fixture = new ResourceFixture();
    private final KernelFixture kernel = fixture.kernel;
    private RecordingAdaptor ra;
    private SleeEndpoint endpoint;
    private FireableEventType text;

    @BeforeEach
    void activate() throws Exception {
        ra = fixture.active("sip");
        endpoint = endpoint(ra);
        text = type(ra, TEXT);
    }

    private void start(int flags) {
        assertThatCode(() -> endpoint.startActivity(A, "activity", flags))
                .doesNotThrowAnyException();
    }

    private void fire(Object event, int flags) {
        assertThatCode(() -> endpoint.fireEvent(A, text, event, null, null, flags))
                .doesNotThrowAnyException();
    }

    private void fireTransacted(Object event, int flags) {
        assertThatCode(() -> endpoint.fireEventTransacted(A, text, event, null, null, flags))
                .doesNotThrowAnyException();
    }

    private ActivityContext context() {
        return Objects.requireNonNull(kernel.contexts.find(new RaActivity("sip", A)));
    }

    @Test
    void firesEventsInOrder() {
        start(0);
        fire("1", 0);
        fire("2", 0);
        kernel.settle();
        assertThat(kernel.deliveredObjects()).containsExactly("1", "2");
        assertThat(kernel.delivered).extracting(FiredEvent::type).containsOnly(TEXT);
        assertThat(ra.calls).isEmpty();
    }

    @Test
    @Spec("C8")
    void carriesServiceAndFlags() throws Exception {
        start(0);
        int vendor = 0x0100_0000;
        fixture.services.put(
                ResourceFixture.SERVICE, ResourceFixture.events(ResourceFixture.SERVICE, TEXT));
        endpoint.fireEvent(
                A,
                text,
                "1",
                null,
                ra.context()
                        .getServiceLookupFacility()
                        .getReceivableService(ResourceFixture.SERVICE),
                EventFlags.SLEE_MAY_MARSHAL | vendor);
        kernel.settle();
        assertThatObject(kernel.delivered.getFirst().service()).isEqualTo(ResourceFixture.SERVICE);
        assertThat(kernel.delivered.getFirst().flags())
                .isEqualTo(EventFlags.SLEE_MAY_MARSHAL | vendor);
    }

    @Test
    @Spec("G6")
    void callsBackByFlags() {
        start(0);
        fire("quiet", 0);
        fire("x", ALL_CALLBACKS);
        fire("y", EventFlags.REQUEST_EVENT_UNREFERENCED_CALLBACK);
        kernel.settle();
        assertThat(ra.calls)
                .containsExactly("successful a x by SBB", "unreferenced a x", "unreferenced a y");
    }

    @Test
    @Spec({"C16", "G7"})
    void dropsEventsOfARolledBackTransactionAndSaysSo() {
        start(0);
        kernel.rolledBack(() -> fireTransacted("x", ALL_CALLBACKS));
        assertThat(kernel.delivered).isEmpty();
        assertThat(ra.calls)
                .containsExactly(
                        "failed a x " + FailureReason.REASON_FIRING_TRANSACTION_ROLLED_BACK,
                        "unreferenced a x");
    }

    @Test
    void firesTransactedEventsOnCommit() {
        start(0);
        kernel.inTransaction(() -> {
            fireTransacted("x", 0);
            kernel.settle();
            assertThat(kernel.delivered).isEmpty();
        });
        assertThat(kernel.deliveredObjects()).containsExactly("x");
    }

    @Test
    @Spec("G7")
    void refusesEventsWhenTheQueueIsFull() {
        start(0);
        for (int i = 0; i < 4; i++) {
            fire("x", 0);
        }
        assertThatExceptionOfType(FireEventException.class)
                .isThrownBy(() -> endpoint.fireEvent(A, text, "x", null, null))
                .withMessageContaining("too many events");
        kernel.settle();
        assertThat(kernel.delivered).hasSize(4);
    }

    @Test
    void refusesEventsThatDoNotFit() throws Exception {
        start(0);
        assertThatExceptionOfType(IllegalEventException.class)
                .isThrownBy(() -> endpoint.fireEvent(A, text, 1, null, null))
                .withMessageContaining("java.lang.Integer")
                .withMessageContaining("java.lang.String");
        assertThatCode(() -> endpoint.fireEvent(A, type(ra, NUMBER), 1, null, null))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(IllegalEventException.class)
                .isThrownBy(() -> endpoint.fireEvent(A, foreign(FOREIGN), 1L, null, null))
                .withMessageContaining("may not fire");
        assertThatCode(() -> endpoint.fireEvent(A, foreign(TEXT), "x", null, null))
                .doesNotThrowAnyException();
    }

    private static FireableEventType foreign(EventTypeID type) {
        return new FireableEventType() {
            @Override
            public EventTypeID getEventType() {
                return type;
            }

            @Override
            public String getEventClassName() {
                return "x";
            }

            @Override
            public ClassLoader getEventClassLoader() {
                return getClass().getClassLoader();
            }
        };
    }

    @Test
    @Spec("E11")
    void looksUpOnlyWhatItMayFire() throws Exception {
        assertThatObject(text.getEventType()).isEqualTo(TEXT);
        assertThat(text.getEventClassName()).isEqualTo("java.lang.String");
        assertThat(type(ra, TEXT)).isSameAs(text);
        assertThatExceptionOfType(UnrecognizedEventException.class)
                .isThrownBy(() -> type(ra, FOREIGN))
                .withMessageContaining("ignore-ra-type-event-type-check");
        assertThatExceptionOfType(UnrecognizedEventException.class)
                .isThrownBy(() -> type(ra, new EventTypeID("No", "v", "1")))
                .withMessageContaining("not installed");
        RecordingAdaptor free = new ResourceFixture(false, true).active("free");
        assertThatObject(type(free, FOREIGN).getEventType()).isEqualTo(FOREIGN);
    }

    @Test
    void refusesUnknownHandlesAndMissingArguments() {
        assertThatExceptionOfType(UnrecognizedActivityHandleException.class)
                .isThrownBy(() -> endpoint.fireEvent(A, text, "x", null, null));
        assertThatExceptionOfType(UnrecognizedActivityHandleException.class)
                .isThrownBy(() -> endpoint.endActivity(A));
        assertThatNullPointerException().isThrownBy(() -> endpoint.startActivity(null, "x"));
        assertThatNullPointerException().isThrownBy(() -> endpoint.startActivity(A, null));
        assertThatNullPointerException()
                .isThrownBy(() -> endpoint.fireEvent(null, text, "x", null, null));
        assertThatNullPointerException()
                .isThrownBy(() -> endpoint.fireEvent(A, null, "x", null, null));
        assertThatNullPointerException()
                .isThrownBy(() -> endpoint.fireEvent(A, text, null, null, null));
        assertThatNullPointerException().isThrownBy(() -> endpoint.endActivity(null));
        assertThatNullPointerException().isThrownBy(() -> endpoint.suspendActivity(null));
    }

    @Test
    @Spec({"G5", "G6"})
    void refusesFlagsThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> endpoint.startActivity(A, "x", 0x8));
        start(ActivityFlags.VENDOR_FLAGS_MASK | ActivityFlags.SLEE_MAY_MARSHAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        endpoint.fireEvent(
                                A, text, "x", null, null, EventFlags.SBB_PROCESSED_EVENT));
    }

    @Test
    void refusesAHandleThatIsTaken() {
        start(0);
        assertThatExceptionOfType(ActivityAlreadyExistsException.class)
                .isThrownBy(() -> endpoint.startActivity(A, "again"));
        endpoint.endActivity(A);
        assertThatExceptionOfType(ActivityAlreadyExistsException.class)
                .isThrownBy(() -> endpoint.startActivity(A, "again"));
        kernel.settle();
        start(0);
    }

    @Test
    @Spec({"D2", "D3", "G5"})
    void endsAnActivityOnceAndTellsTheAdaptorLast() {
        start(ActivityFlags.REQUEST_ENDED_CALLBACK);
        fire("x", 0);
        endpoint.endActivity(A);
        endpoint.endActivity(A);
        assertThatExceptionOfType(ActivityIsEndingException.class)
                .isThrownBy(() -> endpoint.fireEvent(A, text, "late", null, null));
        assertThat(ra.calls).isEmpty();
        kernel.settle();
        assertThat(kernel.deliveredObjects()).containsExactly("x");
        assertThat(kernel.ended).hasSize(1);
        assertThat(ra.calls).containsExactly("ended a");
    }

    @Test
    @Spec("G5")
    void isQuietAboutTheEndWithoutTheFlag() {
        start(0);
        endpoint.endActivity(A);
        kernel.settle();
        assertThat(ra.calls).isEmpty();
    }

    @Test
    void endsAnActivityOnCommitOnly() {
        start(0);
        kernel.rolledBack(() -> endpoint.endActivityTransacted(A));
        fire("still there", 0);
        kernel.inTransaction(() -> endpoint.endActivityTransacted(A));
        assertThat(kernel.ended).hasSize(1);
    }

    @Test
    void startsAnActivityThatVanishesOnRollback() {
        kernel.rolledBack(() -> {
            assertThatCode(() -> endpoint.startActivityTransacted(A, "activity"))
                    .doesNotThrowAnyException();
            fireTransacted("x", 0);
        });
        assertThat(kernel.contexts.all()).isEmpty();
        assertThat(kernel.delivered).isEmpty();
        assertThatExceptionOfType(UnrecognizedActivityHandleException.class)
                .isThrownBy(() -> endpoint.endActivity(A));
        start(0);
    }

    @Test
    void startsAnActivityWhoseEventsWaitForTheTransaction() {
        kernel.inTransaction(() -> {
            assertThatCode(() -> endpoint.startActivitySuspended(A, "activity"))
                    .doesNotThrowAnyException();
            assertThat(kernel.contexts.find(new RaActivity("sip", A))).isNotNull();
            assertThat(context().lock().isHeldBy(kernel.transactions.mandatory())).isTrue();
            fire("x", 0);
        });
        assertThat(kernel.deliveredObjects()).containsExactly("x");
    }

    @Test
    void suspendsAnActivityUntilTheEndOfTheTransaction() {
        start(0);
        kernel.inTransaction(() -> {
            endpoint.suspendActivity(A);
            assertThat(context().lock().isHeldBy(kernel.transactions.mandatory())).isTrue();
        });
    }

    @Test
    @Spec("J3")
    void needsATransactionWhereTheStandardSaysSo() {
        start(0);
        assertThatExceptionOfType(TransactionRequiredLocalException.class)
                .isThrownBy(() -> endpoint.startActivityTransacted(new Handle("b"), "b"));
        assertThatExceptionOfType(TransactionRequiredLocalException.class)
                .isThrownBy(() -> endpoint.startActivitySuspended(new Handle("b"), "b"));
        assertThatExceptionOfType(TransactionRequiredLocalException.class)
                .isThrownBy(() -> endpoint.suspendActivity(A));
        assertThatExceptionOfType(TransactionRequiredLocalException.class)
                .isThrownBy(() -> endpoint.endActivityTransacted(A));
        assertThatExceptionOfType(TransactionRequiredLocalException.class)
                .isThrownBy(() -> endpoint.fireEventTransacted(A, text, "x", null, null));
    }

    @Test
    @Spec("D6")
    void tellsWhenTheLastReferenceWent() throws Exception {
        ContextNames names = new ContextNames(kernel.transactions, kernel.contexts);
        start(ActivityFlags.REQUEST_ACTIVITY_UNREFERENCED_CALLBACK);
        kernel.inTransaction(() ->
                assertThatCode(() -> names.bind(context().view(), "n")).doesNotThrowAnyException());
        assertThat(ra.calls).isEmpty();
        kernel.inTransaction(
                () -> assertThatCode(() -> names.unbind("n")).doesNotThrowAnyException());
        assertThat(ra.calls).containsExactly("activityUnreferenced a");
    }

    @Test
    @Spec("G3")
    void startsNoActivityBeforeTheEntityIsActive() throws Exception {
        SleeEndpoint inactive = endpoint(fixture.created("other"));
        assertThatIllegalStateException()
                .isThrownBy(() -> inactive.startActivity(A, "x"))
                .withMessageContaining("other");
    }

    @Test
    @Spec("G9")
    void getsTheActivityFromTheAdaptor() {
        ra.activities.put(A, "the activity");
        start(0);
        kernel.inTransaction(
                () -> assertThat(context().view().getActivity()).isEqualTo("the activity"));
        assertThat(ra.calls).containsExactly("getActivity a");
    }
}
