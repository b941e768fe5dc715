package javax.slee.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.slee.UnrecognizedComponentException;
import org.junit.jupiter.api.Test;

class ProfileExceptionsTest {
    @Test
    void keepTheirMessages() {
        List<Function<String, Exception>> constructors =
                List.of(
                        AttributeNotIndexedException::new,
                        AttributeTypeMismatchException::new,
                        ProfileAlreadyExistsException::new,
                        ProfileTableAlreadyExistsException::new,
                        ProfileVerificationException::new,
                        ReadOnlyProfileException::new,
                        UnrecognizedAttributeException::new,
                        UnrecognizedProfileNameException::new,
                        UnrecognizedProfileSpecificationException::new,
                        UnrecognizedProfileTableNameException::new,
                        UnrecognizedQueryNameException::new);

        assertThat(constructors)
                .allSatisfy(make -> assertThat(make.apply("why")).hasMessage("why").hasNoCause());
    }

    @Test
    void canDoWithoutAMessage() {
        List<Supplier<Exception>> constructors =
                List.of(
                        AttributeNotIndexedException::new,
                        ProfileAlreadyExistsException::new,
                        ProfileTableAlreadyExistsException::new,
                        ReadOnlyProfileException::new,
                        UnrecognizedAttributeException::new,
                        UnrecognizedProfileNameException::new,
                        UnrecognizedProfileSpecificationException::new,
                        UnrecognizedProfileTableNameException::new,
                        UnrecognizedQueryNameException::new);

        assertThat(constructors).allSatisfy(make -> assertThat(make.get()).hasMessage(null));
    }

    @Test
    void wrappersKeepTheCause() {
        IOException cause = new IOException("disk");

        assertThat(new ProfileImplementationException(cause)).hasCause(cause);
        assertThat(new ProfileVerificationException("limit is negative", cause))
                .hasMessage("limit is negative")
                .hasCause(cause);
    }

    @Test
    void missingProfileSpecificationIsAMissingComponent() {
        assertThat(new UnrecognizedProfileSpecificationException())
                .isInstanceOf(UnrecognizedComponentException.class);
    }
}
