package io.patchbay.slee.server.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    HelpOption() {}

    boolean isAsked() {
        return help;
    }
}
