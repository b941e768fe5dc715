package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.ClientException;
import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.slee.management.DeployableUnitID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Uninstalls a deployable unit. SLEE 1.1, section 14.7. */
@Command(
        name = "undeploy",
        description = "Uninstall a deployable unit.",
        footer = {
            "",
            "Services of the unit must be inactive, its resource adaptor entities removed.",
            "",
            "Example:",
            "  patchbay undeploy call-screening-du.jar"
        })
final class UndeployCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin private final ServerOption server;

    @Parameters(
            paramLabel = "URL-or-NAME",
            description = "The unit as \"patchbay units\" prints it, or its file name.")
    private String unit = "";

    UndeployCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.server = new ServerOption(installation);
    }

    @Override
    public Integer call() throws Exception {
        try (SleeClient client = server.connect()) {
            DeployableUnitID id = resolve(unit, client.deployment().getDeployableUnits());
            client.deployment().uninstall(id);
            screen.line(screen.good("Uninstalled") + " " + id.getURL());
        }
        return 0;
    }

    static DeployableUnitID resolve(String text, DeployableUnitID[] known) {
        List<DeployableUnitID> matches =
                Arrays.stream(known).filter(id -> matches(text, id.getURL())).toList();
        if (matches.size() == 1) {
            return matches.getFirst();
        }
        String there =
                Arrays.stream(known)
                        .map(DeployableUnitID::getURL)
                        .sorted()
                        .collect(Collectors.joining(", "));
        String what =
                matches.isEmpty()
                        ? "There is no unit \"" + text + "\""
                        : "\"" + text + "\" names several units";
        throw new ClientException(what + "; installed: " + there);
    }

    private static boolean matches(String text, String url) {
        String file = url.substring(Math.max(url.lastIndexOf('/'), url.lastIndexOf(':')) + 1);
        return url.equals(text) || file.equals(text) || file.equals(text + ".jar");
    }
}
