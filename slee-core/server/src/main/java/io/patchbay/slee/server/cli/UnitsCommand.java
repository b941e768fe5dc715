package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import io.patchbay.slee.server.terminal.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;
import javax.slee.management.DeployableUnitDescriptor;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.DeploymentMBean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the deployable units. SLEE 1.1, section 14.7. */
@Command(name = "units", description = "List the installed deployable units.")
final class UnitsCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin private final ServerOption server;

    @Option(
            names = {"-v", "--verbose"},
            description = "List the components too.")
    private boolean verbose;

    UnitsCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.server = new ServerOption(installation);
    }

    @Override
    public Integer call() throws Exception {
        try (SleeClient client = server.connect()) {
            DeploymentMBean deployment = client.deployment();
            DeployableUnitID[] ids = deployment.getDeployableUnits();
            Arrays.sort(ids, Comparator.comparing(DeployableUnitID::getURL));
            if (verbose) {
                printComponents(deployment, ids);
            } else {
                printTable(deployment, ids);
            }
        }
        return 0;
    }

    private void printTable(DeploymentMBean deployment, DeployableUnitID[] ids) throws Exception {
        Table table = new Table("UNIT", "COMPONENTS", "INSTALLED");
        for (DeployableUnitDescriptor unit : deployment.getDescriptors(ids)) {
            table.row(
                    unit.getURL(),
                    unit.getComponents().length,
                    "%tF %<tT".formatted(unit.getDeploymentDate()));
        }
        table.print(screen, "No deployable unit is installed.");
    }

    private void printComponents(DeploymentMBean deployment, DeployableUnitID[] ids)
            throws Exception {
        for (DeployableUnitDescriptor unit : deployment.getDescriptors(ids)) {
            screen.line(screen.strong(unit.getURL()));
            UnitListing.print(screen, unit, true);
        }
    }
}
