package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.ClientException;
import io.patchbay.slee.server.demo.Demo;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the demonstration. */
@Command(
        name = "demo",
        description = {
            "See it work: start a server, install the SIP resource adaptor and call screening over",
            "remote JMX, place three SIP calls over UDP on the loopback, and print each as a ladder."
        },
        footer = {"", "Exit code 0 only if all calls went as expected."})
final class DemoCommand implements Callable<Integer> {
    private static final long MOST_SECONDS = 150;

    private final Screen screen;
    private final Installation installation;

    @Option(names = "--keep", description = "Leave the server up and tell how to reach it.")
    private boolean keep;

    DemoCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        Demo demo = new Demo(screen, installation, new SecureRandom());
        ExecutorService worker =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("demo").daemon().factory());
        Future<Boolean> story = worker.submit(() -> demo.run(keep));
        try {
            return story.get(MOST_SECONDS, TimeUnit.SECONDS) ? 0 : 1;
        } catch (TimeoutException e) {
            story.cancel(true);
            worker.shutdown();
            worker.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS);
            throw new ClientException(
                    "The demonstration was given up after " + MOST_SECONDS + " s", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        } finally {
            worker.shutdownNow();
        }
    }
}
