package javax.slee.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ResourceExceptionsTest {
    @Test
    void keepTheirMessages() {
        List<Function<String, Exception>> constructors =
                List.of(
                        ActivityAlreadyExistsException::new,
                        ActivityIsEndingException::new,
                        FireEventException::new,
                        IllegalEventException::new,
                        InvalidConfigurationException::new,
                        StartActivityException::new,
                        UnrecognizedActivityHandleException::new);

        assertThat(constructors)
                .allSatisfy(make -> assertThat(make.apply("why")).hasMessage("why").hasNoCause());
    }

    @Test
    void canDoWithoutAMessage() {
        List<Supplier<Exception>> constructors =
                List.of(
                        ActivityIsEndingException::new,
                        FireEventException::new,
                        StartActivityException::new);

        assertThat(constructors).allSatisfy(make -> assertThat(make.get()).hasMessage(null));
    }

    @Test
    void keepTheCause() {
        IOException cause = new IOException("port in use");
        List<BiFunction<String, Throwable, Exception>> constructors =
                List.of(
                        IllegalEventException::new,
                        InvalidConfigurationException::new,
                        UnrecognizedActivityHandleException::new);

        assertThat(constructors)
                .allSatisfy(make ->
                        assertThat(make.apply("why", cause)).hasMessage("why").hasCause(cause));
    }
}
