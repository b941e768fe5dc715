package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.ClientException;
import io.patchbay.slee.server.client.ComponentNames;
import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.terminal.Screen;
import io.patchbay.slee.server.terminal.Table;
import java.util.Arrays;
import java.util.TreeSet;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.facilities.TraceLevel;
import javax.slee.management.NotificationSource;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.SbbNotification;
import javax.slee.management.TraceMBean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Trace levels. SLEE 1.1, section 14.13. */
@Command(
        name = "trace",
        description = "Trace levels of SBBs and resource adaptor entities.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "A source is SERVICE/SBB, or the name of a resource adaptor entity. The root tracer is ''.",
            "Levels: off, severe, warning, info, config, fine, finer, finest.",
            "",
            "Example:",
            "  patchbay trace set CallScreening/CallScreeningSbb '' fine",
            "  patchbay trace list SipRA"
        })
final class TraceCommands {
    private static final String SOURCE = "SOURCE";

    private final Screen screen;

    TraceCommands(Screen screen) {
        this.screen = screen;
    }

    @Command(name = "list", description = "List the tracers of a source and their levels.")
    int list(@Mixin ServerOption server, @Parameters(paramLabel = SOURCE) String source)
            throws Exception {
        try (SleeClient client = server.connect()) {
            TraceMBean traces = client.traces();
            NotificationSource wanted = source(client, source);
            TreeSet<String> names = new TreeSet<>(Arrays.asList(traces.getTracersUsed(wanted)));
            names.addAll(Arrays.asList(traces.getTracersSet(wanted)));
            names.add("");
            Table table = new Table("TRACER", "LEVEL");
            for (String name : names) {
                table.row(name.isEmpty() ? "(root)" : name, traces.getTraceLevel(wanted, name));
            }
            table.print(screen, "There are no tracers.");
        }
        return 0;
    }

    @Command(name = "set", description = "Set the level of a tracer and of those below it.")
    int set(
            @Mixin ServerOption server,
            @Parameters(paramLabel = SOURCE) String source,
            @Parameters(paramLabel = "TRACER", description = "Name of the tracer; '' for the root.")
                    String tracer,
            @Parameters(paramLabel = "LEVEL") String level)
            throws Exception {
        TraceLevel wanted = level(level);
        try (SleeClient client = server.connect()) {
            client.traces().setTraceLevel(source(client, source), tracer, wanted);
            screen.line(
                    "Tracer "
                            + (tracer.isEmpty() ? "(root)" : tracer)
                            + " of "
                            + source
                            + " is at "
                            + wanted);
        }
        return 0;
    }

    private static TraceLevel level(String text) {
        try {
            return TraceLevel.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ClientException(
                    "\""
                            + text
                            + "\" is no trace level; use off, severe, warning, info, config, fine,"
                            + " finer or finest",
                    e);
        }
    }

    private static NotificationSource source(SleeClient client, String text) throws Exception {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new ResourceAdaptorEntityNotification(text);
        }
        ServiceID service =
                ComponentNames.resolve(
                        "service", text.substring(0, slash), client.deployment().getServices());
        SbbID sbb =
                ComponentNames.resolve(
                        "SBB", text.substring(slash + 1), client.deployment().getSbbs(service));
        return new SbbNotification(service, sbb);
    }
}
