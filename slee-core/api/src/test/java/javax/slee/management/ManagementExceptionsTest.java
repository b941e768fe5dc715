package javax.slee.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.stream.Stream;
import javax.slee.usage.NoUsageParametersInterfaceDefinedException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManagementExceptionsTest {
    static Stream<Class<? extends Exception>> exceptions() {
        return Stream.of(
                AlreadyDeployedException.class,
                DependencyException.class,
                DeploymentException.class,
                InvalidLinkNameBindingStateException.class,
                LinkNameAlreadyBoundException.class,
                ManagementException.class,
                PeerUnavailableException.class,
                ResourceAdaptorEntityAlreadyExistsException.class,
                UnrecognizedDeployableUnitException.class,
                UnrecognizedLinkNameException.class,
                UnrecognizedNotificationSourceException.class,
                UnrecognizedResourceAdaptorEntityException.class,
                UnrecognizedResourceAdaptorException.class,
                UnrecognizedSubsystemException.class,
                UsageParameterSetNameAlreadyExistsException.class,
                NoUsageParametersInterfaceDefinedException.class,
                UnrecognizedUsageParameterSetNameException.class);
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void keepsMessageAndCause(Class<? extends Exception> type) throws Exception {
        Exception cause = new Exception("why");
        for (Constructor<?> constructor : type.getConstructors()) {
            Object[] arguments =
                    Stream.of("what", cause).limit(constructor.getParameterCount()).toArray();
            Exception exception = (Exception) constructor.newInstance(arguments);
            assertThat(exception).hasMessage(arguments.length > 0 ? "what" : null);
            assertThat(exception.getCause()).isSameAs(arguments.length > 1 ? cause : null);
            assertThat(SerialCopy.of(exception)).hasMessage(exception.getMessage());
        }
    }

    @Test
    void causeCanBeSetLater() {
        Exception cause = new Exception("why");
        assertThat(new ManagementException("what").initCause(cause)).hasCause(cause);
    }
}
