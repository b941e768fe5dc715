package io.patchbay.slee.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigFileTest {
    @TempDir private Path directory = Path.of("");

    private Path file(String... lines) throws IOException {
        return Files.write(directory.resolve("server.properties"), List.of(lines));
    }

    private ServerConfig read(String... lines) throws IOException, ConfigException {
        return ConfigFile.read(file(lines), ServerConfig.defaults(Path.of("/tmp/default")));
    }

    @Test
    void anEmptyFileLeavesTheDefaults() throws Exception {
        assertThat(read("", "# nothing")).isEqualTo(ServerConfig.defaults(Path.of("/tmp/default")));
    }

    @Test
    void readsEveryKey() throws Exception {
        ServerConfig config =
                read(
                        "data.directory = state",
                        "jmx.host=::1",
                        "jmx.port = 0",
                        "jmx.allow-classes = com.example.Plan, com.example.more.*",
                        "router.threads = 3",
                        "mailbox.capacity = 100");

        assertThat(config.dataDirectory()).isEqualTo(directory.toAbsolutePath().resolve("state"));
        assertThat(config.jmxHost().getHostAddress()).isEqualTo("0:0:0:0:0:0:0:1");
        assertThat(config.jmxPort()).isZero();
        assertThat(config.jmxAllowedClasses())
                .containsExactly("com.example.Plan", "com.example.more.*");
        assertThat(config.routerThreads()).isEqualTo(OptionalInt.of(3));
        assertThat(config.mailboxCapacity()).isEqualTo(OptionalInt.of(100));
    }

    @Test
    void anUnknownKeyIsNamedWithItsLineAndTheKnownKeys() {
        assertThatThrownBy(() -> read("jmx.port = 1", "", "jmx.prot = 2"))
                .isInstanceOf(ConfigException.class)
                .hasMessage(
                        directory.resolve("server.properties")
                                + ":3: unknown key \"jmx.prot\"; known keys: data.directory,"
                                + " jmx.host, jmx.port, jmx.allow-classes, router.threads,"
                                + " mailbox.capacity");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() ->
                        read(
                                "what is this",
                                "jmx.port = 70000",
                                "jmx.host = 192.0.2.1",
                                "router.threads = many",
                                "jmx.allow-classes = bad name",
                                "jmx.port = 1"))
                .message()
                .contains(":1: \"what is this\" has no =")
                .contains(":2: jmx.port is \"70000\", not from 0 to 65535")
                .contains(":3: jmx.host \"192.0.2.1\" is no loopback address")
                .contains(":4: router.threads is \"many\"")
                .contains(":5: jmx.allow-classes has \"bad name\"")
                .contains(":6: jmx.port is given twice, first in line 2");
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = directory.resolve("missing");

        assertThatThrownBy(() -> ConfigFile.read(missing, ServerConfig.defaults(directory)))
                .hasMessage(
                        "Configuration file " + missing + " cannot be read: there is no such file");
    }

    @Test
    void hostNamesAreNotLookedUp() {
        assertThatThrownBy(() -> LoopbackAddress.parse("example.com"))
                .hasMessageContaining("is no IP address");
        assertThat(LoopbackAddress.parse("localhost").getHostAddress()).isEqualTo("127.0.0.1");
    }
}
