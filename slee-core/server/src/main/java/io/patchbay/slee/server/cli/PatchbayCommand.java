package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.check.Checks;
import io.patchbay.slee.server.client.Failure;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line: which commands there are, and how failures end. */
@Command(
        name = "patchbay",
        description = {"A JAIN SLEE 1.1 (JSR 240) server and the commands to work with it.", ""},
        commandListHeading = "%nCommands:%n",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = ProductVersion.class,
        footerHeading = "%nFirst steps:%n",
        footer = {
            "  patchbay demo            see it work: a server, a service, three SIP calls",
            "  patchbay run             start a server in the foreground",
            "  patchbay deploy U.jar    install a deployable unit in the running server",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage.",
            "Each command has its own --help."
        })
public final class PatchbayCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    private PatchbayCommand() {}

    /**
     * Builds the command line.
     *
     * @param screen where commands print
     * @param installation where Patchbay is
     * @return ready to execute
     */
    public static CommandLine commandLine(Screen screen, Installation installation) {
        CommandLine line = new CommandLine(new PatchbayCommand(), factory(installation));
        line.addSubcommand(new DemoCommand(screen, installation))
                .addSubcommand(new RunCommand(screen, installation))
                .addSubcommand(new DeployCommand(screen, installation))
                .addSubcommand(new UndeployCommand(screen, installation))
                .addSubcommand(new UnitsCommand(screen, installation))
                .addSubcommand(new ServicesCommand(screen, installation))
                .addSubcommand(new ActivateCommand(screen, installation))
                .addSubcommand(new DeactivateCommand(screen, installation))
                .addSubcommand(group(new RaCommands(screen), installation))
                .addSubcommand(group(new ProfilesCommands(screen), installation))
                .addSubcommand(new AlarmsCommand(screen, installation))
                .addSubcommand(group(new TraceCommands(screen), installation))
                .addSubcommand(new CheckCommand(screen, installation, Checks::all))
                .addSubcommand(new VerifyCommand(screen))
                .addSubcommand(new CommandLine.HelpCommand());
        configure(line, screen);
        return line;
    }

    private static CommandLine group(Object commands, Installation installation) {
        return new CommandLine(commands, factory(installation));
    }

    private static void configure(CommandLine line, Screen screen) {
        line.setCommandName("patchbay");
        line.setOut(screen.out());
        line.setErr(screen.err());
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(screen.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setExecutionExceptionHandler((failure, command, arguments) -> {
            failed(screen, failure);
            return 1;
        });
        line.setParameterExceptionHandler((wrong, arguments) -> refused(screen, wrong));
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.getCommandSpec().usageMessage().autoWidth(false);
        withHelp(line);
    }

    /** Gives every command and sub-command its --help. */
    private static void withHelp(CommandLine line) {
        for (CommandLine command : line.getSubcommands().values()) {
            if (!(command.getCommandSpec().userObject() instanceof CommandLine.HelpCommand)) {
                command.getCommandSpec()
                        .addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
                if (!command.getSubcommands().isEmpty() && isGroup(command)) {
                    command.getCommandSpec().usageMessage().commandListHeading("%nCommands:%n");
                }
            }
            withHelp(command);
        }
    }

    private static boolean isGroup(CommandLine command) {
        return !(command.getCommandSpec().userObject() instanceof Callable);
    }

    /** What is wrong, what was probably meant, and the usage of the command that was reached. */
    private static int refused(Screen screen, ParameterException wrong) {
        screen.err().println(screen.bad(String.valueOf(wrong.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, screen.err());
        wrong.getCommandLine().usage(screen.err());
        screen.err().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static void failed(Screen screen, Exception failure) {
        screen.err().println(screen.bad("Failed: ") + Failure.text(failure));
        screen.err().flush();
    }

    /** Makes the options that command methods take. */
    private static IFactory factory(Installation installation) {
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type == ServerOption.class
                        ? type.cast(new ServerOption(installation))
                        : CommandLine.defaultFactory().create(type);
            }
        };
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }
}
