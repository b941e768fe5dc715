package io.patchbay.slee.server.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class AttributeTextTest {
    @Test
    void readsScalars() {
        assertThat(AttributeText.parse("java.lang.String", "a,b")).isEqualTo("a,b");
        assertThat(AttributeText.parse("int", "603")).isEqualTo(603);
        assertThat(AttributeText.parse("java.lang.Long", "7")).isEqualTo(7L);
        assertThat(AttributeText.parse("boolean", "Yes")).isEqualTo(true);
        assertThat(AttributeText.parse("double", "0.5")).isEqualTo(0.5);
    }

    @Test
    void readsArraysOfTheRightClass() {
        assertThat(AttributeText.parse("[Ljava.lang.String;", "a, b"))
                .isEqualTo(new String[] {"a", "b"});
        assertThat(AttributeText.parse("[I", "1,2")).isEqualTo(new int[] {1, 2});
        assertThat(AttributeText.parse("[Ljava.lang.String;", "")).isEqualTo(new String[0]);
    }

    @Test
    void saysWhatDoesNotFit() {
        assertThatThrownBy(() -> AttributeText.parse("int", "many"))
                .hasMessage("it is not a number");
        assertThatThrownBy(() -> AttributeText.parse("boolean", "2"))
                .hasMessage("write true or false");
        assertThatThrownBy(() -> AttributeText.parse("javax.slee.Address", "x"))
                .hasMessageContaining("cannot be written as text");
    }
}
