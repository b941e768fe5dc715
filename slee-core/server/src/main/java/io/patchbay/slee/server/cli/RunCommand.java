package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.ClientException;
import io.patchbay.slee.server.config.ConfigException;
import io.patchbay.slee.server.config.ConfigFile;
import io.patchbay.slee.server.config.ConfigKey;
import io.patchbay.slee.server.config.LoopbackAddress;
import io.patchbay.slee.server.config.ServerConfig;
import io.patchbay.slee.server.run.ForegroundServer;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import io.patchbay.slee.server.terminal.Table;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a server in the foreground. */
@Command(
        name = "run",
        description = "Run a server in the foreground; Ctrl-C stops it.",
        footer = {
            "",
            "The management port takes connections from this machine only; it asks for no password,",
            "so everybody with an account on this machine may manage the server.",
            "",
            "Example:",
            "  patchbay run --config server.properties --data /var/lib/patchbay"
        })
final class RunCommand implements Callable<Integer> {
    private final Screen screen;
    private final Installation installation;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration, lines of key = value; --config-keys lists the keys.")
    private @Nullable Path file;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Directory of the server's own files; else var in the home of Patchbay.")
    private @Nullable Path data;

    @Option(
            names = "--jmx-host",
            paramLabel = "HOST",
            description = "Loopback address of the management port (127.0.0.1).")
    private @Nullable String host;

    @Option(
            names = "--jmx-port",
            paramLabel = "PORT",
            description = "Management port, 0 for any free one (7199).")
    private @Nullable Integer port;

    @Option(names = "--config-keys", description = "List the keys of a configuration, and stop.")
    private boolean keys;

    RunCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        if (keys) {
            return listKeys();
        }
        ServerConfig config = config();
        try {
            ForegroundServer.run(config, ProductVersion.text());
        } catch (IOException e) {
            throw new ClientException("The server is not started: " + e.getMessage(), e);
        }
        return 0;
    }

    private int listKeys() {
        Table table = new Table("KEY", "DEFAULT", "MEANING");
        for (ConfigKey key : ConfigKey.values()) {
            table.row(key.text(), key.ifAbsent(), key.meaning());
        }
        table.print(screen, "");
        return 0;
    }

    private ServerConfig config() {
        ServerConfig config = fromFile(ServerConfig.defaults(installation.dataDirectory()));
        if (data != null) {
            config = config.withDataDirectory(data.toAbsolutePath());
        }
        return config.withJmx(host(config.jmxHost()), port(config.jmxPort()));
    }

    private ServerConfig fromFile(ServerConfig defaults) {
        if (file == null) {
            return defaults;
        }
        try {
            return ConfigFile.read(file, defaults);
        } catch (ConfigException e) {
            throw new ClientException("The server is not started\n" + e.getMessage(), e);
        }
    }

    private InetAddress host(InetAddress ifAbsent) {
        if (host == null) {
            return ifAbsent;
        }
        try {
            return LoopbackAddress.parse(host);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--jmx-host " + e.getMessage(), e);
        }
    }

    private int port(int ifAbsent) {
        if (port == null) {
            return ifAbsent;
        }
        if (port < 0 || port > 65_535) {
            throw new ParameterException(
                    spec.commandLine(), "--jmx-port " + port + " is not from 0 to 65535");
        }
        return port;
    }
}
