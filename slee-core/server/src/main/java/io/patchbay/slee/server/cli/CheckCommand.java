package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.check.Check;
import io.patchbay.slee.server.check.CheckResult;
import io.patchbay.slee.server.client.Failure;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import io.patchbay.slee.server.terminal.Table;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one of the long proofs. */
@Command(
        name = "check",
        description = {
            "Run one long proof; its last line is \"PASS NAME: figure\" or \"FAIL NAME: figure\".",
            "\"check list\" names them."
        },
        footer = {"", "Example:", "  patchbay check unload"})
final class CheckCommand implements Callable<Integer> {
    private static final String LIST = "list";

    private final Screen screen;
    private final List<Check> checks;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "The check, or list.")
    private String name = "";

    CheckCommand(
            Screen screen, Installation installation, Function<Installation, List<Check>> all) {
        this.screen = screen;
        this.checks = all.apply(installation);
    }

    @Override
    public Integer call() {
        if (name.equals(LIST)) {
            return list();
        }
        Check check =
                checks.stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> unknown());
        CheckResult result = run(check);
        screen.line(result.line(name));
        return result.passed() ? 0 : 1;
    }

    private CheckResult run(Check check) {
        try {
            return check.run(screen::line);
        } catch (Exception e) {
            String why = Failure.text(e).lines().findFirst().orElse("no reason was given");
            screen.err().println(Failure.text(e));
            return new CheckResult(false, "it could not be carried out: " + why);
        }
    }

    private int list() {
        Table table = new Table("CHECK", "PROVES");
        checks.forEach(check -> table.row(check.name(), check.claim()));
        table.print(screen, "There are no checks.");
        return 0;
    }

    private ParameterException unknown() {
        String names = checks.stream().map(Check::name).collect(Collectors.joining(", "));
        return new ParameterException(
                spec.commandLine(), "There is no check \"" + name + "\"; there are: " + names);
    }
}
