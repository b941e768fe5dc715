package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.terminal.Screen;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stands in the list of commands; the launcher of a source tree does the work. */
@Command(
        name = "verify",
        description = {
            "Build everything and run all tests (in a source tree).",
            "As root on Debian it installs the packages that the tests need."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Screen screen;

    VerifyCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        screen.err()
                .println("Failed: there is nothing to build here; verify belongs to a source tree");
        return 1;
    }
}
