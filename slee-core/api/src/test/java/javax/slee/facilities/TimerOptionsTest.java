package javax.slee.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import javax.slee.SerialForm;
import org.junit.jupiter.api.Test;

class TimerOptionsTest {
    @Test
    void defaultsAreTheTimeoutOfTheSleeAndTheLastEvent() {
        var options = new TimerOptions();
        assertThat(options.getTimeout()).isZero();
        assertThat(options.getPreserveMissed()).isSameAs(TimerPreserveMissed.LAST);
        assertThat(options.isPersistent()).isFalse();
    }

    @Test
    void changesOfACopyDoNotTouchTheOriginal() {
        var original = new TimerOptions(true, 250, TimerPreserveMissed.ALL);
        var copy = new TimerOptions(original);
        assertThat(copy).isEqualTo(original).hasSameHashCodeAs(original);
        copy.setTimeout(500);
        copy.setPersistent(false);
        copy.setPreserveMissed(TimerPreserveMissed.NONE);
        assertThat(original)
                .hasToString("TimerOptions[timeout=250,preserveMissed=All,persistent=true]");
        assertThat(copy)
                .hasToString("TimerOptions[timeout=500,preserveMissed=None,persistent=false]")
                .isNotEqualTo(original);
    }

    @Test
    void everyOptionCountsForEquality() {
        var options = new TimerOptions(250, TimerPreserveMissed.ALL);
        assertThat(options)
                .isEqualTo(new TimerOptions(false, 250, TimerPreserveMissed.ALL))
                .isNotEqualTo(new TimerOptions(true, 250, TimerPreserveMissed.ALL))
                .isNotEqualTo(new TimerOptions(251, TimerPreserveMissed.ALL))
                .isNotEqualTo(new TimerOptions(250, TimerPreserveMissed.LAST))
                .isNotEqualTo(null);
    }

    @Test
    void refusesImpossibleOptions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimerOptions(-1, TimerPreserveMissed.ALL))
                .withMessageContaining("-1");
        assertThatNullPointerException().isThrownBy(() -> new TimerOptions(1, null));
        var options = new TimerOptions();
        assertThatIllegalArgumentException().isThrownBy(() -> options.setTimeout(-5));
        assertThatNullPointerException().isThrownBy(() -> options.setPreserveMissed(null));
        assertThat(options).isEqualTo(new TimerOptions());
    }

    @Test
    void survivesSerialization() {
        var options = new TimerOptions(250, TimerPreserveMissed.NONE);
        assertThat(SerialForm.copy(options)).isEqualTo(options);
    }
}
