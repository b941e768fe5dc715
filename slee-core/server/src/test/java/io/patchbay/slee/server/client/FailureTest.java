package io.patchbay.slee.server.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.UndeclaredThrowableException;
import javax.management.MBeanException;
import javax.slee.UnrecognizedServiceException;
import javax.slee.management.DeploymentException;
import org.junit.jupiter.api.Test;

final class FailureTest {
    @Test
    void everyProblemOfAUnitIsALine() {
        String text = Failure.text(new DeploymentException("u.jar is not valid:\n  one\n  two"));

        assertThat(text.lines()).containsExactly("u.jar is not valid:", "  one", "  two");
    }

    @Test
    void wrappersAreTakenOff() {
        Exception real = new UnrecognizedServiceException("S is not installed");

        assertThat(Failure.text(new UndeclaredThrowableException(new MBeanException(real))))
                .isEqualTo("Unrecognized service: S is not installed");
    }

    @Test
    void aFailureWithoutMessageIsStillNamed() {
        assertThat(Failure.text(new ClientException(""))).isEqualTo("no reason was given");
    }
}
