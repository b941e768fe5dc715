package io.patchbay.slee.server.demo;

import io.patchbay.slee.server.client.ComponentNames;
import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The story that the demonstration tells. Confined to one thread. */
public final class Demo {
    private static final String HOST = "127.0.0.1";

    private final Screen screen;
    private final Installation installation;
    private final RandomGenerator random;

    /** What a step does; gives what to print. */
    private interface Work {
        String run() throws Exception;
    }

    /**
     * Prepares the demonstration.
     *
     * @param screen where it is told
     * @param installation where the units are
     * @param random source of tags and branches
     */
    public Demo(Screen screen, Installation installation, RandomGenerator random) {
        this.screen = screen;
        this.installation = installation;
        this.random = random;
    }

    /**
     * Runs it.
     *
     * @param keep whether the server stays up if all calls went as expected
     * @return true if they did
     * @throws Exception if a step fails; the server's log has been shown then
     */
    public boolean run(boolean keep) throws Exception {
        Path directory = Files.createTempDirectory("patchbay-demo");
        boolean kept = false;
        try {
            long start = System.nanoTime();
            ChildServer server = ChildServer.start(directory);
            told(start, "Server process " + server.pid() + ", management on " + server.address());
            try {
                boolean good = withServer(server, keep);
                kept = good && keep;
                return good;
            } finally {
                if (!kept) {
                    server.close();
                }
            }
        } finally {
            if (!kept) {
                delete(directory);
            }
        }
    }

    private boolean withServer(ChildServer server, boolean keep) throws Exception {
        int sipPort = freeUdpPort();
        try (SleeClient client = SleeClient.connect(server.address())) {
            setUp(client, sipPort);
            DemoCalls calls =
                    new DemoCalls(
                            screen,
                            random,
                            new InetSocketAddress(InetAddress.ofLiteral(HOST), sipPort));
            boolean good = calls.run();
            if (!good) {
                showLog(server);
            } else if (keep) {
                tellHowToReach(server, sipPort);
            }
            calls.summary();
            return good;
        } catch (Exception e) {
            showLog(server);
            throw e;
        }
    }

    private void setUp(SleeClient client, int sipPort) throws Exception {
        DemoSetup setup = new DemoSetup(client, installation);
        step(() -> "Installed " + setup.installSip());
        step(() -> "Installed " + setup.installScreening());
        step(() -> {
            setup.createEntity(sipPort);
            return "Resource adaptor entity SipRA on " + HOST + ":" + sipPort + "/udp";
        });
        step(() -> {
            setup.createProfiles();
            return "Profile table ScreeningLists with the list of " + DemoSetup.SUBSCRIBER;
        });
        step(() -> "Active: " + ComponentNames.text(setup.activate()));
    }

    private void step(Work work) throws Exception {
        long start = System.nanoTime();
        told(start, work.run());
    }

    private void told(long startNanos, String text) {
        long millis = (System.nanoTime() - startNanos) / 1_000_000;
        screen.line("%s %-66s %5d ms".formatted(screen.good("*"), text, millis));
    }

    /** Between finding the port and using it, another process could take it; that is told then. */
    private static int freeUdpPort() throws SocketException {
        try (DatagramSocket socket =
                new DatagramSocket(new InetSocketAddress(InetAddress.ofLiteral(HOST), 0))) {
            return socket.getLocalPort();
        }
    }

    private void showLog(ChildServer server) {
        screen.line("");
        screen.line("The end of the server's log:");
        screen.line(server.logTail());
        screen.line("");
    }

    private void tellHowToReach(ChildServer server, int sipPort) {
        String option = " --server " + server.address();
        screen.line("The server stays up, as process " + server.pid() + ":");
        screen.line(
                "  SIP         " + HOST + ":" + sipPort + "/udp, for calls to sip:bob@HOST:PORT");
        screen.line("              with To " + DemoSetup.SUBSCRIBER);
        screen.line("  JMX         " + server.address().url());
        screen.line("  log         " + server.log());
        screen.line("  services    " + installation.command() + " services" + option);
        screen.line(
                "  the list    "
                        + installation.command()
                        + " profiles show ScreeningLists bob"
                        + option);
        screen.line("  stop it     kill " + server.pid());
        screen.line("");
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(Demo::deleteOne);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
