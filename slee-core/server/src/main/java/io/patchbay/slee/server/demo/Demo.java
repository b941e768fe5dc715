package io.patchbay.slee.server.demo;

import io.patchbay.slee.server.client.ComponentNames;
import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.demo.sip.CallFailedException;
import io.patchbay.slee.server.demo.sip.CallPlan;
import io.patchbay.slee.server.demo.sip.CallResult;
import io.patchbay.slee.server.demo.sip.Callee;
import io.patchbay.slee.server.demo.sip.Callee.Progress;
import io.patchbay.slee.server.demo.sip.Caller;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The story that the demonstration tells. Confined to one thread. */
public final class Demo {
    private static final Duration RINGING = Duration.ofMillis(200);
    private static final Duration TALK = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long SETTLE_MILLIS = 3_000;

    private final Screen screen;
    private final Installation installation;
    private final RandomGenerator random;

    /** Something that a step does. */
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
     * @param keep whether the server stays up
     * @return true if all calls went as expected
     * @throws Exception if a step fails; the server's log has been shown then
     */
    public boolean run(boolean keep) throws Exception {
        Path directory = Files.createTempDirectory("patchbay-demo");
        boolean left = false;
        try {
            left = withServer(directory, keep) && keep;
            return left || !keep;
        } finally {
            if (!left) {
                delete(directory);
            }
        }
    }

    private boolean withServer(Path directory, boolean keep) throws Exception {
        throw new UnsupportedOperationException(directory + " " + keep);
    }
}
