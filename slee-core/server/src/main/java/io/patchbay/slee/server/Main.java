package io.patchbay.slee.server;

import io.patchbay.slee.server.cli.PatchbayCommand;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import java.io.Console;
import java.io.PrintWriter;

/** Where the JVM starts. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments what the user typed
     */
    public static void main(String[] arguments) {
        Installation installation = Installation.of(System::getProperty);
        Screen screen =
                new Screen(
                        new PrintWriter(System.out, true),
                        new PrintWriter(System.err, true),
                        isColourWanted());
        int code = PatchbayCommand.commandLine(screen, installation).execute(arguments);
        screen.out().flush();
        screen.err().flush();
        System.exit(code);
    }

    /** As the launcher found it; without a launcher, colours are for terminals. */
    private static boolean isColourWanted() {
        String told = System.getProperty("patchbay.colour");
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        Console console = System.console();
        return console != null && console.isTerminal() && System.getenv("NO_COLOR") == null;
    }
}
