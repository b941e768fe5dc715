package net.java.slee.resource.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Compares the compiled types with the published signatures, member by member. */
class SignatureTest {

    @Test
    void matchesThePublishedSignatures() throws Exception {
        Path signatures = Path.of(getClass().getResource("/signatures/sip11-ratype.sig").toURI());
        String classPath =
                String.join(
                        File.pathSeparator,
                        locationOf(SleeSipProvider.class),
                        locationOf(javax.sip.Dialog.class),
                        locationOf(javax.slee.ActivityContextInterface.class));
        String[] arguments = {
            "-static",
            "-CheckValue",
            "-FormatHuman",
            "-BootCP",
            "8",
            "-FileName",
            signatures.toAbsolutePath().toString(),
            "-Package",
            "net.java.slee.resource.sip",
            "-Classpath",
            classPath
        };
        StringWriter report = new StringWriter();
        var check = new com.sun.tdk.signaturetest.SignatureTest();

        check.run(arguments, new PrintWriter(report, true), null);

        assertThat(check.isPassed()).as(report.toString()).isTrue();
    }

    private static String locationOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
