package javax.slee;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tdk.signaturetest.SignatureTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import javax.resource.ResourceException;
import javax.transaction.Transaction;
import org.junit.jupiter.api.Test;

/** Holds the compiled API against the signatures and constants of the standard. */
class SignatureCheckTest {
    private static final String SIGNATURES = "/javax.slee-1.1.sig";

    @Test
    void apiHasTheSignaturesAndConstantsOfTheStandard() throws URISyntaxException {
        var report = new StringWriter();
        var check = new SignatureTest();
        String[] arguments = {
            "-static",
            "-CheckValue",
            "-FormatHuman",
            "-BootCP",
            "8",
            "-FileName",
            file(SignatureCheckTest.class.getResource(SIGNATURES)).toString(),
            "-Package",
            "javax.slee",
            "-Classpath",
            String.join(
                    System.getProperty("path.separator"),
                    homeOf(Sbb.class),
                    homeOf(Transaction.class),
                    homeOf(ResourceException.class))
        };
        check.run(arguments, new PrintWriter(report, true), null);
        assertThat(check.isPassed()).as("signature check:%n%s", report).isTrue();
    }

    private static String homeOf(Class<?> type) throws URISyntaxException {
        return file(type.getProtectionDomain().getCodeSource().getLocation()).toString();
    }

    private static Path file(URL url) throws URISyntaxException {
        return Path.of(url.toURI()).toAbsolutePath();
    }
}
