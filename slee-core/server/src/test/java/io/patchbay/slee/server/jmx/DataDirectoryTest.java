package io.patchbay.slee.server.jmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataDirectoryTest {
    @TempDir private Path temporary = Path.of("");

    @Test
    void clientsFindThePublishedAddressWhileTheServerRuns() throws Exception {
        Path directory = temporary.resolve("new").resolve("var");
        ServerAddress address = new ServerAddress("127.0.0.1", 7199);
        try (DataDirectory data = DataDirectory.lock(directory)) {
            assertThat(DataDirectory.address(directory)).isEmpty();
            data.publish(address);
            assertThat(DataDirectory.address(directory)).contains(address);
        }

        assertThat(DataDirectory.address(directory)).isEmpty();
    }

    @Test
    void aSecondServerIsRefusedAndToldWhereTheFirstIs() throws Exception {
        try (DataDirectory data = DataDirectory.lock(temporary)) {
            data.publish(new ServerAddress("127.0.0.1", 7199));

            assertThatThrownBy(() -> DataDirectory.lock(temporary))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is used by another server at 127.0.0.1:7199");
        }
        DataDirectory.lock(temporary).close();
    }

    @Test
    void aFileInTheWayIsNamed() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.lock(file))
                .hasMessageContaining("Data directory " + file + " cannot be used");
    }

    @Test
    void addressesAreReadAndWritten() {
        assertThat(ServerAddress.parse("[::1]:7199")).hasToString("[::1]:7199");
        assertThat(ServerAddress.parse("localhost:80").url())
                .hasToString("service:jmx:rmi:///jndi/rmi://localhost:80/jmxrmi");
        assertThatThrownBy(() -> ServerAddress.parse("7199"))
                .hasMessage("\"7199\" is no address; write host:port, for example 127.0.0.1:7199");
        assertThatThrownBy(() -> ServerAddress.parse("host:port"))
                .hasMessageContaining("is no address");
    }
}
