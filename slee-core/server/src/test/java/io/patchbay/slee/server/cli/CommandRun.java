package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * One command, run in this process. Immutable.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained about
 */
record CommandRun(int code, String out, String err) {

    static CommandRun of(Path home, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), false);
        Installation installation = new Installation("./patchbay", home, List.of());
        int code = PatchbayCommand.commandLine(screen, installation).execute(arguments);
        screen.out().flush();
        screen.err().flush();
        return new CommandRun(code, out.toString(), err.toString());
    }
}
