package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.ClientException;
import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.slee.management.DeployableUnitID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs a deployable unit. SLEE 1.1, section 14.7. */
@Command(
        name = "deploy",
        description = "Install a deployable unit: send the jar to the server and install it.",
        footer = {
            "",
            "A unit that is not valid is refused as a whole; each problem is printed on its own line.",
            "",
            "Example:",
            "  patchbay deploy call-screening-du.jar"
        })
final class DeployCommand implements Callable<Integer> {
    private final Screen screen;
    private final Installation installation;

    @Mixin private final ServerOption server;

    @Parameters(paramLabel = "UNIT.jar", description = "The deployable unit.")
    private Path file = Path.of("");

    @Option(
            names = {"-v", "--verbose"},
            description = "List every component, event types too.")
    private boolean verbose;

    DeployCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
        this.server = new ServerOption(installation);
    }

    @Override
    public Integer call() throws Exception {
        byte[] jar = read();
        try (SleeClient client = server.connect()) {
            DeployableUnitID id = client.upload(file.getFileName().toString(), jar);
            screen.line(screen.good("Installed") + " " + id.getURL());
            UnitListing.print(screen, client.deployment().getDescriptor(id), verbose);
            UnitListing.hint(screen, client.deployment().getDescriptor(id), installation.command());
        }
        return 0;
    }

    private byte[] read() {
        if (!Files.isRegularFile(file)) {
            throw new ClientException("Unit " + file + " cannot be read: there is no such file");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ClientException("Unit " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
