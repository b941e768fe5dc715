package io.patchbay.slee.server.demo;

import io.patchbay.slee.server.jmx.DataDirectory;
import io.patchbay.slee.server.jmx.ServerAddress;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A server in a process of its own, on free loopback ports. Confined to one thread.
 *
 * <p>It is started with this process's own JVM and class path.
 */
final class ChildServer implements AutoCloseable {
    private static final int TAIL = 40;
    private static final long POLL_MILLIS = 20;
    private static final Duration START = Duration.ofSeconds(40);
    private static final Duration STOP = Duration.ofSeconds(45);

    private final Process process;
    private final Path log;
    private final ServerAddress address;

    private ChildServer(Process process, Path log, ServerAddress address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /**
     * Starts a server and waits until it can be reached.
     *
     * @param directory its data directory; the log goes there too
     * @return the running server
     * @throws IOException if it does not start; the message ends with its log
     * @throws InterruptedException if the thread is interrupted
     */
    static ChildServer start(Path directory) throws IOException, InterruptedException {
        Path log = directory.resolve("server.log");
        Process process =
                new ProcessBuilder(command(directory))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                        .start();
        try {
            return new ChildServer(process, log, await(process, directory, log));
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static List<String> command(Path directory) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Xmx256m");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("io.patchbay.slee.server.Main");
        command.addAll(List.of("run", "--jmx-port", "0", "--data", directory.toString()));
        return command;
    }

    private static ServerAddress await(Process process, Path directory, Path log)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            Optional<ServerAddress> address = DataDirectory.address(directory);
            if (address.isPresent()) {
                return address.get();
            }
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException(
                        "The server ended with exit code "
                                + process.exitValue()
                                + ":\n"
                                + tail(log));
            }
        }
        throw new IOException(
                "The server did not come up within " + START.toSeconds() + " s:\n" + tail(log));
    }

    ServerAddress address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    Path log() {
        return log;
    }

    /** The end of the server's log. */
    String logTail() {
        return tail(log);
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> last = lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
            return String.join("\n", last.stream().map(line -> "    | " + line).toList());
        } catch (IOException e) {
            return "    | (the log " + log + " cannot be read: " + e.getMessage() + ")";
        }
    }

    /** Asks the server to stop, and waits; one that does not stop is ended. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The exit code after {@link #close}. */
    int exitCode() {
        return process.exitValue();
    }
}
