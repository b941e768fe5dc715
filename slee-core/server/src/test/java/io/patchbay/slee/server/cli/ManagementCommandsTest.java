package io.patchbay.slee.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.server.config.ServerConfig;
import io.patchbay.slee.server.run.SleeServer;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.MBeanServerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The commands against a server, over its real management port. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ManagementCommandsTest {
    private Path home = Path.of("");
    private AutoCloseable server = () -> {};

    @BeforeAll
    void startServer(@TempDir Path directory) throws IOException {
        home = directory;
        server =
                SleeServer.start(
                        ServerConfig.defaults(home.resolve("var"))
                                .withJmx(InetAddress.ofLiteral("127.0.0.1"), 0),
                        "test",
                        MBeanServerFactory.newMBeanServer());
    }

    @AfterAll
    void stopServer() throws Exception {
        server.close();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(home, arguments);
    }

    @Test
    void anEmptyServerHasNothingToList() {
        assertThat(run("services").out()).isEqualToIgnoringNewLines("No service is installed.");
        assertThat(run("units").out())
                .isEqualToIgnoringNewLines("No deployable unit is installed.");
        assertThat(run("ra", "list").out())
                .isEqualToIgnoringNewLines("There is no resource adaptor entity.");
        assertThat(run("profiles", "tables").out())
                .isEqualToIgnoringNewLines("There is no profile table.");
        assertThat(run("alarms").out()).isEqualToIgnoringNewLines("No alarm is active.");
    }

    @Test
    void aServerIsFoundByItsDataDirectoryToo() {
        assertThat(run("services", "--data", home.resolve("var").toString()).code()).isZero();
    }

    @Test
    void aFileThatIsNoUnitIsRefusedWithItsProblem() throws Exception {
        Path file = Files.writeString(home.resolve("bad.jar"), "this is no jar");

        CommandRun deploy = run("deploy", file.toString());

        assertThat(deploy.code()).isEqualTo(1);
        assertThat(deploy.err()).startsWith("Failed: ").contains("bad.jar");
        assertThat(run("units").out())
                .isEqualToIgnoringNewLines("No deployable unit is installed.");
    }

    @Test
    void namesThatNobodyKnowsAreRefused() {
        assertThat(run("activate", "Nothing").err())
                .contains("There is no service \"Nothing\"; none is installed");
        assertThat(run("undeploy", "nothing.jar").err())
                .contains("There is no unit \"nothing.jar\"");
        assertThat(run("ra", "activate", "Nothing").err()).contains("Nothing");
        assertThat(run("profiles", "list", "Nothing").err()).contains("Nothing");
        assertThat(run("trace", "set", "Nothing", "", "loud").err())
                .contains("\"loud\" is no trace level");
    }

    @Test
    void profilesOfAStandardSpecificationAreCreatedChangedAndRemoved() {
        assertThat(run("profiles", "create-table", "Infos", "ResourceInfoProfileSpec").err())
                .isEmpty();
        assertThat(run("profiles", "create", "Infos", "one", "info=first").err()).isEmpty();
        assertThat(run("profiles", "show", "Infos", "one").out()).contains("info", "first");
        assertThat(run("profiles", "set", "Infos", "one", "info=second").err()).isEmpty();
        assertThat(run("profiles", "show", "Infos", "one").out()).contains("second");
        assertThat(run("profiles", "set", "Infos", "one", "colour=red").err())
                .contains("The profile has no attribute \"colour\"; it has: info");
        assertThat(run("profiles", "list", "Infos").out()).contains("one");
        assertThat(run("profiles", "remove", "Infos", "one").code()).isZero();
        assertThat(run("profiles", "list", "Infos").out()).contains("has no profiles");
        assertThat(run("profiles", "remove-table", "Infos").code()).isZero();
    }
}
