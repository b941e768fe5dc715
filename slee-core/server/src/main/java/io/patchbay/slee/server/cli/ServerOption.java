package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.ClientException;
import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.jmx.DataDirectory;
import io.patchbay.slee.server.jmx.ServerAddress;
import io.patchbay.slee.server.terminal.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server a command means. Confined to the command. */
final class ServerOption {
    private final Installation installation;

    @Option(
            names = "--server",
            paramLabel = "HOST:PORT",
            description = "Management address of the server; else the one of --data.")
    private @Nullable String server;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory of the server; else var in the home of Patchbay.")
    private @Nullable Path data;

    ServerOption(Installation installation) {
        this.installation = installation;
    }

    /**
     * Connects to the server that is meant.
     *
     * @return an open connection
     * @throws ClientException saying what to do if there is no such server
     */
    SleeClient connect() {
        ServerAddress address = address();
        try {
            return SleeClient.connect(address);
        } catch (IOException e) {
            throw new ClientException("No server answers at " + address + "; " + advice(), e);
        }
    }

    private ServerAddress address() {
        Path directory = data == null ? installation.dataDirectory() : data;
        try {
            if (server != null) {
                return ServerAddress.parse(server);
            }
            Optional<ServerAddress> found = DataDirectory.address(directory);
            return found.orElseThrow(() ->
                    new ClientException(
                            "No server is running in "
                                    + directory
                                    + " (there is no "
                                    + DataDirectory.portFile(directory).getFileName()
                                    + "); "
                                    + advice()));
        } catch (IOException | IllegalArgumentException e) {
            throw new ClientException("The server cannot be found: " + e.getMessage(), e);
        }
    }

    private String advice() {
        return "start one with \""
                + installation.command()
                + " run\", or name another one with --server HOST:PORT";
    }
}
