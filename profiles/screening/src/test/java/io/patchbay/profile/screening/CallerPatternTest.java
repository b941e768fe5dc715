package io.patchbay.profile.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerPatternTest {

    @ParameterizedTest
    @CsvSource({
        "sip:alice@example.com, sip:alice@example.com",
        "sip:alice@example.com, SIPS:alice@EXAMPLE.com",
        "sip:alice@example.com, sip:alice@example.com.",
        "sip:alice@example.com, sip:alice@example.com:5070",
        "sip:alice@example.com, sip:alice@example.com;transport=tcp?Subject=a@b",
        "sip:alice@example.com, sip:alice:secret@example.com",
        "sip:alice@example.com, sip:%61lice@example.com",
        "sip:alice@example.com, 'alice@example.com'",
        "sip:alice@example.com, '\"Alice <x>\" <sip:alice@example.com;lr>;tag=1'",
        "sip:alice@example.com:5070, sip:alice@example.com:5070;lr",
        "sip:alice@[2001:DB8::1], sip:alice@[2001:db8::1]:5060",
        "tel:+39-06-123, tel:+3906123",
        "+39 06 123, sip:+3906123@gateway.example",
        "tel:+3906123, sip:+39-06-123;isub=1@gateway.example;user=phone",
        "tel:112, sip:112@example.com;user=phone",
        "sip:+39*, sip:+3906123@anywhere.example",
        "sip:+39*, tel:+39-06-123",
        "tel:+39-06*, sip:+3906123@anywhere.example",
        "+39*, 'Bob <tel:+3906123>'",
        "sip:sales-*, sip:sales-7@example.com",
        "sip:alice@exam*, sip:alice@example.org",
        "sip:*@example.com, sip:anybody@Example.com",
        "*, sip:anybody@example.com"
    })
    void matches(String entry, String caller) {
        assertThat(CallerPattern.problem(entry)).isEmpty();
        assertThat(CallerPattern.parse(entry).match(Caller.parse(caller))).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "sip:alice@example.com, sip:Alice@example.com",
        "sip:alice@example.com, sip:alice@example.org",
        "sip:alice@example.com, sip:alice@sub.example.com",
        "sip:alice@example.com:5070, sip:alice@example.com",
        "sip:alice@example.com, sip:mallory@evil.example?Subject=alice@example.com",
        "sip:alice@example.com, sip:mallory@evil.example;x=alice@example.com",
        "sip:alice@example.com, '\"<sip:alice@example.com>\" <sip:mallory@evil.example>'",
        "sip:+3906123@a.example, sip:+3906123@b.example",
        "tel:+3906123, tel:+39061234",
        "tel:112, sip:112@example.com",
        "sip:+39*, sip:39@example.com",
        "sip:+39*, sip:+3806123@example.com",
        "tel:39*, sip:39x@example.com",
        "sip:sales-*, sip:presales-7@example.com",
        "sip:alice@exam*, sip:alice2@example.com",
        "sip:*@example.com, sip:anybody@sub.example.com"
    })
    void doesNotMatch(String entry, String caller) {
        assertThat(CallerPattern.problem(entry)).isEmpty();
        assertThat(CallerPattern.parse(entry).match(Caller.parse(caller))).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "sip:al*ce@example.com",
                "http://example.com",
                "sip:",
                "tel:",
                "**"
            })
    void refusesEntriesThatMeanNothing(String entry) {
        assertThat(CallerPattern.problem(entry)).isPresent();
    }

    @Test
    void anExactEntryIsMoreExactThanAnyPrefix() {
        Caller caller = Caller.parse("sip:+3906123@example.com");
        int exact = CallerPattern.parse("+3906123").match(caller);
        int longer = CallerPattern.parse("+3906*").match(caller);
        int shorter = CallerPattern.parse("+39*").match(caller);
        assertThat(exact).isGreaterThan(longer);
        assertThat(longer).isGreaterThan(shorter);
    }

    @Test
    void readsBrokenEscapesAsTheyAre() {
        assertThat(Caller.parse("sip:50%@example.com").user()).isEqualTo("50%");
        assertThat(Caller.parse("sip:50%zz@example.com").user()).isEqualTo("50%zz");
    }
}
