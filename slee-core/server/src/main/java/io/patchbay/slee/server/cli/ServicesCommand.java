package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.ComponentNames;
import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import io.patchbay.slee.server.terminal.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;
import javax.slee.ServiceID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the services. SLEE 1.1, section 14.8. */
@Command(name = "services", description = "List the services and their states.")
final class ServicesCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin private final ServerOption server;

    ServicesCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.server = new ServerOption(installation);
    }

    @Override
    public Integer call() throws Exception {
        try (SleeClient client = server.connect()) {
            ServiceID[] ids = client.deployment().getServices();
            Arrays.sort(ids, Comparator.comparing(ComponentNames::text));
            Table table = new Table("SERVICE", "STATE");
            for (ServiceID id : ids) {
                table.row(ComponentNames.text(id), client.services().getState(id));
            }
            table.print(screen, "No service is installed.");
        }
        return 0;
    }
}
