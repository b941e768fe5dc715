package io.patchbay.slee.server.check;

import io.patchbay.slee.container.deployment.Component;
import io.patchbay.slee.container.deployment.Deployer;
import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.config.ServerConfig;
import io.patchbay.slee.server.run.SleeServer;
import io.patchbay.slee.server.terminal.Installation;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;

/**
 * Installs the SIP resource adaptor and call screening, runs calls, uninstalls them, again and
 * again in one process: afterwards no class loader of theirs is left, and the heap has not grown.
 * Confined to one thread.
 */
public final class UnloadCheck implements Check {
    private static final int WARM_UP = 3;
    private static final long MOST_GROWTH_BYTES = 1 << 20;
    private static final int CALLS = 4;

    private final Installation installation;
    private final int rounds;

    /**
     * Prepares the check.
     *
     * @param installation where the units are
     * @param rounds how often they are installed, more than three
     */
    public UnloadCheck(Installation installation, int rounds) {
        this.installation = installation;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "unload";
    }

    @Override
    public String claim() {
        return "deploy, call, undeploy, "
                + rounds
                + " times: every class loader is collected, the heap stays flat";
    }

    @Override
    public CheckResult run(Consumer<String> progress) throws Exception {
        Path directory = Files.createTempDirectory("patchbay-unload");
        MBeanServer mbeans = MBeanServerFactory.newMBeanServer();
        ServerConfig config =
                ServerConfig.defaults(directory).withJmx(InetAddress.ofLiteral("127.0.0.1"), 0);
        try (SleeServer server = SleeServer.start(config, "check", mbeans)) {
            return rounds(server, progress);
        } finally {
            delete(directory);
        }
    }

    private CheckResult rounds(SleeServer server, Consumer<String> progress) throws Exception {
        LoaderWatch loaders = new LoaderWatch();
        long warm = 0;
        for (int round = 1; round <= rounds; round++) {
            round(server, loaders);
            if (round == WARM_UP) {
                warm = loaders.heapAfterCollection();
            }
            if (round % 10 == 0 || round == rounds) {
                progress.accept(
                        "%d of %d rounds, %d class loaders made, %d left, heap %d KiB"
                                .formatted(
                                        round,
                                        rounds,
                                        loaders.watched(),
                                        loaders.left().size(),
                                        loaders.heapAfterCollection() >> 10));
            }
        }
        return verdict(server, loaders, warm, progress);
    }

    private CheckResult verdict(
            SleeServer server, LoaderWatch loaders, long warm, Consumer<String> progress) {
        List<String> left = loaders.left();
        left.forEach(name -> progress.accept("not collected: " + name));
        long growth = loaders.heapAfterCollection() - warm;
        int activities = server.slee().contexts().all().size();
        if (activities > 0) {
            progress.accept("activities left: " + activities);
        }
        String figure =
                "%d rounds, %d of %d class loaders collected, heap %+d KiB since round %d"
                        .formatted(
                                rounds,
                                loaders.watched() - left.size(),
                                loaders.watched(),
                                growth >> 10,
                                WARM_UP);
        boolean passed = left.isEmpty() && growth <= MOST_GROWTH_BYTES && activities == 0;
        return new CheckResult(passed, figure);
    }

    private void round(SleeServer server, LoaderWatch loaders) throws Exception {
        try (SleeClient client = SleeClient.connect(server.address());
                ScreeningRound round = new ScreeningRound(client, installation)) {
            round.install();
            watch(server, loaders);
            for (int i = 0; i < CALLS; i++) {
                round.call(i % 2 == 0);
            }
            round.uninstall();
        }
    }

    private static void watch(SleeServer server, LoaderWatch loaders) {
        for (Component component : server.slee().components().all(Component.class)) {
            if (!component.unit().equals(Deployer.STANDARD_UNIT)) {
                loaders.watch(component.id().toString(), component.loader());
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = new ArrayList<>(walk.sorted(Comparator.reverseOrder()).toList());
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
