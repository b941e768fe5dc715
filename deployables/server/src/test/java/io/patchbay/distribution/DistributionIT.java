package io.patchbay.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.server.check.CheckResult;
import io.patchbay.slee.server.check.UnloadCheck;
import io.patchbay.slee.server.terminal.Installation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DistributionIT {
    private static final Path HOME = Path.of(System.getProperty("distribution"));

    private record Outcome(int exitCode, List<String> lines) {}

    private static Outcome patchbay(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("bin/patchbay").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        List<String> lines =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), lines);
    }

    @Test
    void demoScreensThreeCalls() throws Exception {
        Outcome demo = patchbay("demo");
        assertThat(demo.lines()).last().isEqualTo("demo: 3 calls, 3 as expected");
        assertThat(demo.exitCode()).isZero();
    }

    @Test
    void unknownCommandsAreRefusedWithUsage() throws Exception {
        Outcome refused = patchbay("connect");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.lines()).anyMatch(line -> line.contains("Usage: patchbay"));
    }

    @Test
    void commandsSayWhatToDoWithoutAServer() throws Exception {
        Outcome refused = patchbay("services", "--server", "127.0.0.1:1");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.lines()).anyMatch(line -> line.contains("patchbay run"));
    }

    /** The long form is {@code ./patchbay check unload}. */
    @Test
    void undeployedServicesLeaveNoClassLoaderBehind() throws Exception {
        Installation installation =
                new Installation("patchbay", HOME, List.of(HOME.resolve("units")));
        CheckResult result = new UnloadCheck(installation, 5).run(progress -> {});
        assertThat(result.passed()).as(result.figure()).isTrue();
    }
}
