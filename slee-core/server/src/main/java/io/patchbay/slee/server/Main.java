package io.patchbay.slee.server;

import io.patchbay.slee.server.cli.PatchbayCommand;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import java.io.PrintWriter;

/** Where the JVM starts. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code. Colours are the launcher's
     * decision, which sees the terminal: {@code patchbay.colour}.
     *
     * @param arguments what the user typed
     */
    public static void main(String[] arguments) {
        Installation installation = Installation.of(System::getProperty);
        Screen screen =
                new Screen(
                        new PrintWriter(System.out, true, System.out.charset()),
                        new PrintWriter(System.err, true, System.err.charset()),
                        Boolean.getBoolean("patchbay.colour"));
        int code = PatchbayCommand.commandLine(screen, installation).execute(arguments);
        screen.out().flush();
        screen.err().flush();
        System.exit(code);
    }
}
