package io.patchbay.example.callscreening;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs SIPp scenarios as processes of their own. Confined to one test. */
final class Sipp {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Path program;
    private final Path scenarios;
    private final Path logs;

    private Sipp(Path program, Path scenarios, Path logs) {
        this.program = program;
        this.scenarios = scenarios;
        this.logs = logs;
    }

    /**
     * Finds SIPp on the path.
     *
     * @param logs where processes write their logs, one directory each
     */
    static Sipp find(Path scenarios, Path logs) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "sipp"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Sipp(program, scenarios, logs))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "sipp is not on the PATH, but these tests call with it:"
                                        + " apt-get install sip-tester (Debian), or put"
                                        + " SIPp 3.6 or newer on the PATH"));
    }

    /**
     * Starts a telephone, and waits until it listens.
     *
     * @param calls after how many calls it ends
     */
    Run telephone(String scenario, Transport transport, int port, int calls, String... options) {
        Run run = start(scenario, transport, port, calls, List.of(options));
        run.awaitListening(transport, port);
        return run;
    }

    /** Starts a caller with the options of its own. */
    Run caller(String scenario, Transport transport, int calls, String... options) {
        return start(scenario, transport, Ports.free(), calls, List.of(options));
    }

    private Run start(
            String scenario, Transport transport, int port, int calls, List<String> options) {
        try {
            Path directory = logs.resolve(scenario + "-" + transport + "-" + port);
            Files.createDirectories(directory);
            List<String> command = new ArrayList<>();
            command.add(program.toString());
            command.addAll(options);
            command.addAll(List.of("-sf", scenarios.resolve(scenario + ".xml").toString()));
            command.addAll(List.of("-i", "127.0.0.1", "-p", Integer.toString(port)));
            command.addAll(List.of("-t", transport.sippOption(), "-m", Integer.toString(calls)));
            command.addAll(List.of("-timeout", LONGEST.toSeconds() + "s", "-timeout_error"));
            command.addAll(List.of("-nostdin", "-trace_err", "-error_file", "errors.log"));
            command.addAll(List.of("-trace_msg", "-message_file", "messages.log"));
            Process process =
                    new ProcessBuilder(command)
                            .directory(directory.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(directory.resolve("screen.log").toFile())
                            .start();
            return new Run(scenario, process, directory);
        } catch (IOException e) {
            throw new IllegalStateException("cannot start " + program + " for " + scenario, e);
        }
    }

    /** One process. */
    static final class Run implements AutoCloseable {
        private final String scenario;
        private final Process process;
        private final Path directory;

        private Run(String scenario, Process process, Path directory) {
            this.scenario = scenario;
            this.process = process;
            this.directory = directory;
        }

        /**
         * Waits until all calls are over, and fails with the logs if one was not as it should be.
         */
        void succeeds() throws InterruptedException {
            boolean ended = process.waitFor(LONGEST.toSeconds() + 10, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(
                        "sipp "
                                + scenario
                                + (ended ? " ended with " + process.exitValue() : " does not end")
                                + "\n"
                                + logs());
            }
        }

        private String logs() {
            StringBuilder text = new StringBuilder();
            for (String name : List.of("errors.log", "messages.log")) {
                Path file = directory.resolve(name);
                try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
                    text.append("---- ").append(file).append('\n');
                    lines.limit(200).forEach(line -> text.append(line).append('\n'));
                } catch (IOException e) {
                    text.append("no ").append(file).append('\n');
                }
            }
            return text.toString();
        }

        private void awaitListening(Transport transport, int port) {
            Path table = Path.of("/proc/net", transport.name().toLowerCase(Locale.ROOT));
            String address = String.format("0100007F:%04X", port);
            await("telephone at port " + port)
                    .until(() -> !process.isAlive() || isIn(table, address));
            if (!process.isAlive()) {
                throw new AssertionError("sipp " + scenario + " does not start\n" + logs());
            }
        }

        private static boolean isIn(Path table, String address) throws IOException {
            try (Stream<String> lines = Files.lines(table)) {
                return lines.map(line -> line.strip().split("\\s+"))
                        .anyMatch(fields -> fields.length > 1 && fields[1].equals(address));
            }
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
