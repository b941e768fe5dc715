package io.patchbay.slee.server.check;

import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.demo.DemoSetup;
import io.patchbay.slee.server.demo.sip.CallPlan;
import io.patchbay.slee.server.demo.sip.CallResult;
import io.patchbay.slee.server.demo.sip.Callee;
import io.patchbay.slee.server.demo.sip.Caller;
import io.patchbay.slee.server.terminal.Installation;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import javax.slee.ServiceID;
import javax.slee.management.DeployableUnitID;

/** Call screening installed, called, and uninstalled once. Confined to one thread. */
final class ScreeningRound implements AutoCloseable {
    private static final Duration RINGING = Duration.ofMillis(5);
    private static final Duration TALK = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration STOPPING = Duration.ofSeconds(45);
    private static final long POLL_MILLIS = 10;

    private final SleeClient client;
    private final DemoSetup setup;
    private final InetSocketAddress proxy;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final Callee callee;
    private final Caller caller;

    ScreeningRound(SleeClient client, Installation installation) throws SocketException {
        this.client = client;
        this.setup = new DemoSetup(client, installation);
        this.proxy = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), freeUdpPort());
        this.callee = Callee.open(random, RINGING, (_, _) -> {});
        this.caller = Caller.open(random, (_, _) -> {});
    }

    private static int freeUdpPort() throws SocketException {
        InetSocketAddress any = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
        try (DatagramSocket socket = new DatagramSocket(any)) {
            return socket.getLocalPort();
        }
    }

    void install() throws Exception {
        setup.installSip();
        setup.installScreening();
        setup.createEntity(proxy.getPort());
        setup.createProfiles();
        setup.activate();
    }

    /** Places a call that must connect, or must be refused. */
    void call(boolean allowed) throws Exception {
        String from = allowed ? "<sip:alice@example.com>" : "<sip:mallory@example.com>";
        CallResult result =
                caller.call(
                        new CallPlan(
                                from,
                                "<" + DemoSetup.SUBSCRIBER + ">",
                                callee.uri("bob"),
                                proxy,
                                List.of(),
                                TALK,
                                PATIENCE));
        if (result.status() != (allowed ? 200 : 603)) {
            throw new IllegalStateException("A call from " + from + " got " + result.label());
        }
    }

    void uninstall() throws Exception {
        for (ServiceID service : client.deployment().getServices()) {
            client.services().deactivate(service);
            await("Service " + service, () -> client.services().getState(service).isInactive());
        }
        client.profiles().removeProfileTable(DemoSetup.TABLE);
        client.resources().deactivateResourceAdaptorEntity(DemoSetup.ENTITY);
        await(
                "Entity " + DemoSetup.ENTITY,
                () -> client.resources().getState(DemoSetup.ENTITY).isInactive());
        client.resources().unbindLinkName(DemoSetup.ENTITY);
        client.resources().removeResourceAdaptorEntity(DemoSetup.ENTITY);
        DeployableUnitID[] units = client.deployment().getDeployableUnits();
        for (int i = units.length - 1; i >= 0; i--) {
            client.deployment().uninstall(units[i]);
        }
    }

    private static void await(String what, Callable<Boolean> inactive) throws Exception {
        long end = System.nanoTime() + STOPPING.toNanos();
        while (!inactive.call()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        what + " is still stopping after " + STOPPING.toSeconds() + " s");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    @Override
    public void close() {
        caller.close();
        callee.close();
    }
}
