package io.patchbay.slee.server.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstallationTest {
    @TempDir private Path directory = Path.of("");

    @Test
    void readsWhatTheLauncherPasses() {
        Map<String, String> properties = new HashMap<>();
        properties.put("patchbay.command", "./patchbay");
        properties.put("patchbay.home", directory.toString());
        properties.put("patchbay.units", "a" + File.pathSeparator + "b");

        Installation installation = Installation.of(properties::get);

        assertThat(installation.command()).isEqualTo("./patchbay");
        assertThat(installation.dataDirectory()).isEqualTo(directory.resolve("var"));
        assertThat(installation.units()).containsExactly(Path.of("a"), Path.of("b"));
    }

    @Test
    void findsAUnitByItsNameWithoutVersion() throws Exception {
        Files.createFile(directory.resolve("sip-ra-du-0.1.0-sources.jar"));
        Path jar = Files.createFile(directory.resolve("sip-ra-du-0.1.0-SNAPSHOT.jar"));
        Installation installation =
                new Installation(
                        "patchbay", directory, List.of(directory.resolve("no such"), directory));

        assertThat(installation.unit("sip-ra-du")).contains(jar);
        assertThat(installation.unit("sip-ra")).isEmpty();
    }
}
