package javax.slee.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class FlagsTest {
    private static final int VENDOR_FLAG = 0x01000000;

    @Test
    void eachActivityFlagIsSetAndSeenAlone() {
        assertAlone(
                Map.of(
                        ActivityFlags.SLEE_MAY_MARSHAL,
                        ActivityFlags::setSleeMayMarshal,
                        ActivityFlags.REQUEST_ENDED_CALLBACK,
                        ActivityFlags::setRequestEndedCallback,
                        ActivityFlags.REQUEST_ACTIVITY_UNREFERENCED_CALLBACK,
                        ActivityFlags::setRequestSleeActivityGCCallback),
                Map.of(
                        ActivityFlags.SLEE_MAY_MARSHAL,
                        ActivityFlags::hasSleeMayMarshal,
                        ActivityFlags.REQUEST_ENDED_CALLBACK,
                        ActivityFlags::hasRequestEndedCallback,
                        ActivityFlags.REQUEST_ACTIVITY_UNREFERENCED_CALLBACK,
                        ActivityFlags::hasRequestSleeActivityGCCallback));
    }

    @Test
    void eachEventFlagIsSetAndSeenAlone() {
        assertAlone(
                Map.of(
                        EventFlags.SLEE_MAY_MARSHAL,
                        EventFlags::setSleeMayMarshal,
                        EventFlags.REQUEST_PROCESSING_SUCCESSFUL_CALLBACK,
                        EventFlags::setRequestProcessingSuccessfulCallback,
                        EventFlags.REQUEST_PROCESSING_FAILED_CALLBACK,
                        EventFlags::setRequestProcessingFailedCallback,
                        EventFlags.REQUEST_EVENT_UNREFERENCED_CALLBACK,
                        EventFlags::setRequestEventReferenceReleasedCallback,
                        EventFlags.SBB_PROCESSED_EVENT,
                        EventFlags::setSbbProcessedEvent),
                Map.of(
                        EventFlags.SLEE_MAY_MARSHAL,
                        EventFlags::hasSleeMayMarshal,
                        EventFlags.REQUEST_PROCESSING_SUCCESSFUL_CALLBACK,
                        EventFlags::hasRequestProcessingSuccessfulCallback,
                        EventFlags.REQUEST_PROCESSING_FAILED_CALLBACK,
                        EventFlags::hasRequestProcessingFailedCallback,
                        EventFlags.REQUEST_EVENT_UNREFERENCED_CALLBACK,
                        EventFlags::hasRequestEventReferenceReleasedCallback,
                        EventFlags.SBB_PROCESSED_EVENT,
                        EventFlags::hasSbbProcessedEvent));
    }

    private static void assertAlone(
            Map<Integer, IntUnaryOperator> setters, Map<Integer, IntPredicate> getters) {
        setters.forEach((flag, setter) -> {
            assertThat(setter.applyAsInt(0)).isEqualTo(flag);
            assertThat(setter.applyAsInt(VENDOR_FLAG)).isEqualTo(VENDOR_FLAG | flag);
            assertThat(setter.applyAsInt(flag)).isEqualTo(flag);
            getters.forEach(
                    (other, getter) -> assertThat(getter.test(flag)).isEqualTo(other.equals(flag)));
        });
    }

    @Test
    void aMaskIsSetOnlyIfAllOfItsFlagsAre() {
        int both = ActivityFlags.SLEE_MAY_MARSHAL | ActivityFlags.REQUEST_ENDED_CALLBACK;

        assertThat(ActivityFlags.hasFlags(both, both)).isTrue();
        assertThat(ActivityFlags.hasFlags(ActivityFlags.SLEE_MAY_MARSHAL, both)).isFalse();
        assertThat(EventFlags.hasFlags(0x1f0, 0x110)).isTrue();
        assertThat(EventFlags.hasFlags(0x100, 0x110)).isFalse();
    }

    @Test
    void standardAndVendorFlagsAreToldApart() {
        assertThat(ActivityFlags.hasStandardFlags(ActivityFlags.SLEE_MAY_MARSHAL)).isTrue();
        assertThat(ActivityFlags.hasStandardFlags(VENDOR_FLAG)).isFalse();
        assertThat(ActivityFlags.hasVendorFlags(VENDOR_FLAG)).isTrue();
        assertThat(ActivityFlags.hasVendorFlags(Integer.MIN_VALUE)).isTrue();
        assertThat(ActivityFlags.hasVendorFlags(ActivityFlags.SLEE_MAY_MARSHAL)).isFalse();
        assertThat(EventFlags.hasStandardFlags(EventFlags.SBB_PROCESSED_EVENT)).isTrue();
        assertThat(EventFlags.hasStandardFlags(VENDOR_FLAG)).isFalse();
        assertThat(EventFlags.hasVendorFlags(VENDOR_FLAG)).isTrue();
        assertThat(EventFlags.hasVendorFlags(EventFlags.SBB_PROCESSED_EVENT)).isFalse();
    }

    @Test
    void noFlagsMeansNone() {
        assertThat(ActivityFlags.hasNoFlags(ActivityFlags.NO_FLAGS)).isTrue();
        assertThat(ActivityFlags.hasNoFlags(VENDOR_FLAG)).isFalse();
        assertThat(EventFlags.hasNoFlags(EventFlags.NO_FLAGS)).isTrue();
        assertThat(EventFlags.hasNoFlags(EventFlags.SBB_PROCESSED_EVENT)).isFalse();
    }

    @Test
    void stringFormNamesTheFlags() {
        assertThat(ActivityFlags.toString(0)).isEqualTo("NO_FLAGS");
        assertThat(ActivityFlags.toString(7))
                .isEqualTo(
                        "SLEE_MAY_MARSHAL|REQUEST_ENDED_CALLBACK"
                                + "|REQUEST_ACTIVITY_UNREFERENCED_CALLBACK");
        assertThat(EventFlags.toString(0x1f0))
                .isEqualTo(
                        "SLEE_MAY_MARSHAL|REQUEST_PROCESSING_SUCCESSFUL_CALLBACK"
                                + "|REQUEST_PROCESSING_FAILED_CALLBACK"
                                + "|REQUEST_EVENT_UNREFERENCED_CALLBACK|SBB_PROCESSED_EVENT");
    }

    @Test
    void stringFormShowsBitsWithoutANameAsNumbers() {
        assertThat(ActivityFlags.toString(0x80000009))
                .isEqualTo("SLEE_MAY_MARSHAL|RESERVED(0x00000008)|VENDOR(0x80000000)");
        assertThat(EventFlags.toString(1)).isEqualTo("RESERVED(0x00000001)");
    }
}
