package io.patchbay.slee.testkit.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.testkit.Recorder;
import io.patchbay.slee.testkit.TestSlee;
import org.junit.jupiter.api.Test;

class ChildRelationTest {
    @Test
    @Spec({"B1", "B7", "B8", "C5"})
    void deliversToParentsFirstAndToChildrenByPriority() throws Exception {
        try (TestSlee slee = TestSlee.boot()) {
            Recorder recorder = slee.recorder("recording");
            slee.install("family.jar", Units.family());
            slee.activate(Units.FAMILY);
            recorder.start("call");
            recorder.fire("call", "create");
            recorder.fire("call", "one");
            recorder.fire("call", "swap");
            recorder.fire("call", "two");
            recorder.fire("call", "cut");
            recorder.fire("call", "three");
            recorder.end("call");
            assertThat(recorder.await("activityEnded call"))
                    .containsSubsequence(
                            "parent create",
                            "child high create",
                            "child low create",
                            "parent one",
                            "children 2",
                            "child high one",
                            "child low one",
                            "greeted by low parent",
                            "parent two",
                            "child low two",
                            "child high two",
                            "parent cut",
                            "remove ChildSbb",
                            "child high cut",
                            "parent three",
                            "children 1",
                            "child high three",
                            "activityEnded call")
                    .doesNotContain("child low three")
                    .noneMatch(message -> message.startsWith("exception"));
        }
    }
}
