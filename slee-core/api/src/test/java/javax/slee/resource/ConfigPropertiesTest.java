package javax.slee.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import javax.slee.SerialForm;
import javax.slee.resource.ConfigProperties.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigPropertiesTest {
    private final Property port = new Property("port", "java.lang.Integer", 5060);
    private final Property host = new Property("host", "java.lang.String", null);

    @Test
    void keepsPropertiesInOrder() {
        ConfigProperties properties = new ConfigProperties(new Property[] {port});
        properties.addProperty(host);

        assertThat(properties.getProperties()).containsExactly(port, host);
        assertThat(properties.getProperty("host")).isSameAs(host);
        assertThat(properties.getProperty("transport")).isNull();
        assertThat(properties)
                .hasToString("[(port:java.lang.Integer=5060), (host:java.lang.String=null)]");
    }

    @Test
    void refusesASecondPropertyOfTheSameName() {
        ConfigProperties properties = new ConfigProperties(new Property[] {port});
        Property twin = new Property("port", "java.lang.Long", 1L);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties.addProperty(twin))
                .withMessageContaining("port");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfigProperties(new Property[] {port, twin}));
        assertThat(properties.getProperties()).containsExactly(port);
    }

    @Test
    void refusesNulls() {
        ConfigProperties properties = new ConfigProperties();

        assertThatNullPointerException().isThrownBy(() -> properties.addProperty(null));
        assertThatNullPointerException().isThrownBy(() -> properties.getProperty(null));
        assertThatNullPointerException().isThrownBy(() -> new ConfigProperties(null));
        assertThatNullPointerException()
                .isThrownBy(() -> new ConfigProperties(new Property[] {null}));
        assertThatNullPointerException()
                .isThrownBy(() -> new Property(null, "java.lang.String", "x"));
        assertThatNullPointerException().isThrownBy(() -> new Property("host", null, "x"));
        assertThatNullPointerException()
                .isThrownBy(() -> Property.toObject("java.lang.String", null));
        assertThatNullPointerException().isThrownBy(() -> Property.toObject(null, "x"));
    }

    @Test
    void cloneIsDeep() {
        ConfigProperties original = new ConfigProperties(new Property[] {port});
        ConfigProperties copy = (ConfigProperties) original.clone();

        copy.getProperty("port").setValue(5070);
        copy.addProperty(host);

        assertThat(port.getValue()).isEqualTo(5060);
        assertThat(original.getProperties()).containsExactly(port);
        assertThat(copy.getProperty("port").getValue()).isEqualTo(5070);
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.Integer, -5",
        "java.lang.Long, 5000000000",
        "java.lang.Double, 0.5",
        "java.lang.Float, 1.5",
        "java.lang.Short, 300",
        "java.lang.Byte, -128",
        "java.lang.Character, x",
        "java.lang.Boolean, true",
        "java.lang.String, alice"
    })
    void parsesEveryTypeOfTheStandard(String type, String text) {
        Object value = Property.toObject(type, text);

        assertThat(value.getClass().getName()).isEqualTo(type);
        assertThat(value).hasToString(text);
        assertThat(new Property("name", type, value).getValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.Integer, five",
        "java.lang.Byte, 128",
        "java.lang.Double, one",
        "java.lang.Character, xy",
        "java.lang.Character, ''"
    })
    void refusesTextThatIsNotAValueOfTheType(String type, String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Property.toObject(type, text))
                .withMessageContaining(type);
    }

    @Test
    void refusesOtherTypes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Property("since", "java.util.Date", null))
                .withMessageContaining("java.util.Date")
                .withMessageContaining("java.lang.Character");
        assertThatIllegalArgumentException().isThrownBy(() -> new Property("n", "int", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Property.toObject("int", "1"));
    }

    @Test
    void refusesValuesOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> port.setValue("5070"))
                .withMessageContaining("port")
                .withMessageContaining("java.lang.String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Property("port", "java.lang.Long", 5060));
        assertThat(port.getValue()).isEqualTo(5060);
    }

    @Test
    void valueCanBeSetAndCleared() {
        port.setValue(5080);
        assertThat(port.getValue()).isEqualTo(5080);

        port.setValue(null);
        assertThat(port.getValue()).isNull();
        assertThat(port.getName()).isEqualTo("port");
        assertThat(port.getType()).isEqualTo("java.lang.Integer");
    }

    @Test
    void propertiesAreEqualByNameTypeAndValue() {
        assertThat(port)
                .isEqualTo(new Property("port", "java.lang.Integer", 5060))
                .hasSameHashCodeAs(new Property("port", "java.lang.Integer", 5060))
                .isNotEqualTo(new Property("port", "java.lang.Integer", 5061))
                .isNotEqualTo(new Property("port", "java.lang.Long", 5060L))
                .isNotEqualTo(new Property("localPort", "java.lang.Integer", 5060));
    }

    @Test
    void survivesSerialization() {
        ConfigProperties copy = SerialForm.copy(new ConfigProperties(new Property[] {port, host}));

        assertThat(copy.getProperties()).containsExactly(port, host);
    }
}
