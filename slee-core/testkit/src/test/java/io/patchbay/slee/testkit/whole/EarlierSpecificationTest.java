package io.patchbay.slee.testkit.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.testkit.Recorder;
import io.patchbay.slee.testkit.TestSlee;
import java.util.List;
import javax.management.Notification;
import javax.slee.management.TraceMBean;
import org.junit.jupiter.api.Test;

class EarlierSpecificationTest {
    @Test
    @Spec({"A3", "D7", "L"})
    void runsAServiceOf10BesideOneOf11() throws Exception {
        try (TestSlee slee = TestSlee.boot()) {
            Recorder recorder = slee.recorder("recording");
            List<Notification> traces =
                    new Administrator(slee.mbeans()).listen(TraceMBean.OBJECT_NAME);
            slee.install("earlier.jar", Units.earlier());
            slee.install("facility.jar", Units.facility("1.0"));
            slee.activate(Units.EARLIER);
            recorder.await("earlier started");
            slee.activate(Units.FACILITY);
            // In 1.0 every service learns of every start.
            recorder.await(
                    list -> list.stream().filter("earlier started"::equals).count() == 2,
                    "the start of the other service");

            recorder.start("call");
            recorder.fire("call", "again");
            assertThat(recorder.await("earlier fired 2")).contains("got again", "earlier again 1");
            recorder.await("got fired");
            assertThat(traces).extracting(Notification::getMessage).contains("again");
            recorder.end("call");
            recorder.await("activityEnded call");
        }
    }
}
