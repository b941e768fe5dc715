package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.terminal.Installation;
import io.patchbay.slee.server.terminal.Screen;
import io.patchbay.slee.server.terminal.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;
import javax.slee.management.Alarm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists and clears alarms. SLEE 1.1, section 14.12. */
@Command(name = "alarms", description = "List the active alarms, or clear one.")
final class AlarmsCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin private final ServerOption server;

    @Option(names = "--clear", paramLabel = "ALARM", description = "Clear this alarm.")
    private String clear = "";

    AlarmsCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.server = new ServerOption(installation);
    }

    @Override
    public Integer call() throws Exception {
        try (SleeClient client = server.connect()) {
            if (!clear.isEmpty()) {
                return clear(client);
            }
            Alarm[] alarms = client.alarms().getDescriptors(client.alarms().getAlarms());
            Arrays.sort(alarms, Comparator.comparingLong(Alarm::getTimestamp));
            Table table = new Table("ALARM", "SINCE", "LEVEL", "TYPE", "INSTANCE", "MESSAGE");
            for (Alarm alarm : alarms) {
                table.row(
                        alarm.getAlarmID(),
                        Instant.ofEpochMilli(alarm.getTimestamp()),
                        alarm.getAlarmLevel(),
                        alarm.getAlarmType(),
                        alarm.getInstanceID(),
                        alarm.getMessage());
            }
            table.print(screen, "No alarm is active.");
        }
        return 0;
    }

    private int clear(SleeClient client) throws Exception {
        boolean cleared = client.alarms().clearAlarm(clear);
        screen.line(cleared ? "Cleared alarm " + clear : "Alarm " + clear + " is not active");
        return cleared ? 0 : 1;
    }
}
