package io.patchbay.slee.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PatchbayCommandTest {
    @TempDir private Path home = Path.of("");

    private CommandRun run(String... arguments) {
        return CommandRun.of(home, arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bogus",
                "deploy",
                "activate",
                "services extra",
                "services --bogus",
                "ra",
                "ra create OnlyOne",
                "profiles set Table profile",
                "check",
                "check bogus",
                "run --jmx-port many",
                "run --jmx-port 70000",
                "run --jmx-host 192.0.2.1"
            })
    void wrongUsageIsExplainedAndEndsWithTwo(String line) {
        CommandRun wrong = run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("Usage: patchbay");
        assertThat(wrong.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "help",
                "help services",
                "demo --help",
                "run --help",
                "deploy --help",
                "undeploy --help",
                "units --help",
                "services --help",
                "activate --help",
                "deactivate --help",
                "ra --help",
                "ra create --help",
                "profiles --help",
                "profiles create --help",
                "alarms --help",
                "trace --help",
                "check --help",
                "verify --help"
            })
    void everyCommandHasHelp(String line) {
        CommandRun help = run(line.split(" "));

        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: patchbay");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void theListOfCommandsIsComplete() {
        assertThat(run("--help").out())
                .contains("demo ", "run ", "deploy ", "undeploy ", "units ", "services ")
                .contains("activate ", "deactivate ", "ra ", "profiles ", "alarms ", "trace ")
                .contains("check ", "verify ", "Exit codes: 0 done, 1 failed, 2 wrong usage.");
    }

    @Test
    void theVersionIsTold() {
        CommandRun version = run("--version");

        assertThat(version.code()).isZero();
        assertThat(version.out()).startsWith("Patchbay ").contains("JAIN SLEE 1.1");
    }

    @Test
    void withoutAServerACommandSaysHowToStartOne() {
        CommandRun services = run("services");

        assertThat(services.code()).isEqualTo(1);
        assertThat(services.err())
                .contains("No server is running in " + home.resolve("var"))
                .contains("start one with \"./patchbay run\"");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = socket.getLocalPort();
        }

        CommandRun services = run("services", "--server", "127.0.0.1:" + port);

        assertThat(services.code()).isEqualTo(1);
        assertThat(services.err()).contains("No server answers at 127.0.0.1:" + port);
    }

    @Test
    void aServerAddressWithoutPortIsRefused() {
        CommandRun services = run("services", "--server", "localhost");

        assertThat(services.code()).isEqualTo(1);
        assertThat(services.err()).contains("write host:port");
    }

    @Test
    void aBadConfigurationIsToldWithItsLine() throws Exception {
        Path file = Files.write(home.resolve("bad.properties"), List.of("jmx.prot = 1"));

        CommandRun run = run("run", "--config", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(file + ":1: unknown key \"jmx.prot\"; known keys: ");
    }

    @Test
    void aTakenManagementPortEndsWithOne() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            String port = Integer.toString(other.getLocalPort());

            CommandRun run = run("run", "--jmx-port", port);

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("Management port 127.0.0.1:" + port + " is taken");
        }
    }

    @Test
    void theKeysOfAConfigurationAreListed() {
        assertThat(run("run", "--config-keys").out()).contains("jmx.port", "7199");
    }

    @Test
    void theChecksAreListed() {
        CommandRun list = run("check", "list");

        assertThat(list.code()).isZero();
        assertThat(list.out()).contains("unload");
    }

    @Test
    void aCheckThatCannotBeCarriedOutFails() {
        CommandRun unload = run("check", "unload");

        assertThat(unload.code()).isEqualTo(1);
        assertThat(unload.out().lines().toList().getLast())
                .startsWith("FAIL unload: it could not be carried out: Unit sip-ra-du is missing");
    }
}
