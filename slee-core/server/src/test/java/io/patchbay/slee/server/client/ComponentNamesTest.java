package io.patchbay.slee.server.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.slee.ServiceID;
import org.junit.jupiter.api.Test;

final class ComponentNamesTest {
    private static final ServiceID OLD = new ServiceID("CallScreening", "io.patchbay", "1.0");
    private static final ServiceID NEW = new ServiceID("CallScreening", "io.patchbay", "1.1");
    private static final ServiceID OTHER = new ServiceID("Call", "io.patchbay", "1.0");
    private static final ServiceID[] KNOWN = {OLD, NEW, OTHER};

    private static Object resolve(String text) {
        return ComponentNames.resolve("service", text, KNOWN);
    }

    @Test
    void findsByFullIdAndByUniqueName() {
        assertThat(resolve("CallScreening|io.patchbay|1.1")).isEqualTo(NEW);
        assertThat(resolve("Call")).isEqualTo(OTHER);
    }

    @Test
    void asksForMoreWhereANameIsNotUnique() {
        assertThatThrownBy(() -> resolve("CallScreening"))
                .isInstanceOf(ClientException.class)
                .hasMessage(
                        "\"CallScreening\" is not unique; write one of"
                                + " CallScreening|io.patchbay|1.0, CallScreening|io.patchbay|1.1");
    }

    @Test
    void namesWhatThereIs() {
        assertThatThrownBy(() -> resolve("Screening"))
                .hasMessageStartingWith(
                        "There is no service \"Screening\"; installed: CallScreening|");
        assertThatThrownBy(() -> ComponentNames.resolve("service", "A", new ServiceID[0]))
                .hasMessage("There is no service \"A\"; none is installed");
    }
}
