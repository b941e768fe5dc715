package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.ComponentNames;
import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import java.util.concurrent.Callable;
import javax.slee.ServiceID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Activates a service. SLEE 1.1, section 14.8. */
@Command(
        name = "activate",
        description = "Activate a service.",
        footer = {"", "Example:", "  patchbay activate 'CallScreening|io.patchbay|1.0'"})
final class ActivateCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin private final ServerOption server;

    @Parameters(
            paramLabel = "SERVICE",
            description = "The service as name|vendor|version, or its name where that is unique.")
    private String service = "";

    ActivateCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.server = new ServerOption(installation);
    }

    @Override
    public Integer call() throws Exception {
        try (SleeClient client = server.connect()) {
            ServiceID id =
                    ComponentNames.resolve("service", service, client.deployment().getServices());
            client.services().activate(id);
            screen.line(
                    ComponentNames.text(id)
                            + " is "
                            + screen.good(client.services().getState(id).toString()));
        }
        return 0;
    }
}
