package io.patchbay.slee.server.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.ConfigProperties.Property;
import org.junit.jupiter.api.Test;

final class AdaptorPropertiesTest {
    private final ConfigProperties known =
            new ConfigProperties(
                    new Property[] {
                        new Property("port", "java.lang.Integer", 5060),
                        new Property("host", "java.lang.String", "")
                    });

    @Test
    void textBecomesTheTypeOfTheProperty() {
        ConfigProperties changed = AdaptorProperties.with(known, Map.of("port", "5070"));

        assertThat(changed.getProperty("port").getValue()).isEqualTo(5070);
        assertThat(known.getProperty("port").getValue()).isEqualTo(5060);
    }

    @Test
    void unknownNamesAndWrongValuesAreTold() {
        assertThatThrownBy(() -> AdaptorProperties.with(known, Map.of("prot", "1")))
                .hasMessage("There is no configuration property \"prot\"; there are: port, host");
        assertThatThrownBy(() -> AdaptorProperties.with(known, Map.of("port", "x")))
                .hasMessageStartingWith("Configuration property port cannot be set:");
    }
}
