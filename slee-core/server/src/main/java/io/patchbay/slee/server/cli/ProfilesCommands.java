package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.ComponentNames;
import io.patchbay.slee.server.client.ProfileEditor;
import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.terminal.Screen;
import io.patchbay.slee.server.terminal.Table;
import java.util.Map;
import java.util.TreeSet;
import javax.slee.management.ProfileProvisioningMBean;
import javax.slee.profile.ProfileSpecificationID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Profile tables and profiles. SLEE 1.1, section 14.11. */
@Command(
        name = "profiles",
        description = "Profile tables and profiles: create, change, show, remove.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Elements of an array have commas between them.",
            "",
            "Example:",
            "  patchbay profiles create-table ScreeningLists ScreeningList",
            "  patchbay profiles create ScreeningLists bob subscriber=sip:bob@example.com \\",
            "      blockedCallers=sip:mallory@example.com,sip:+39*",
            "  patchbay profiles show ScreeningLists bob"
        })
final class ProfilesCommands {
    private static final String TABLE = "TABLE";
    private static final String PROFILE = "PROFILE";
    private static final String VALUES = "ATTRIBUTE=VALUE";

    private final Screen screen;

    ProfilesCommands(Screen screen) {
        this.screen = screen;
    }

    @Command(name = "tables", description = "List the profile tables.")
    int tables(@Mixin ServerOption server) throws Exception {
        try (SleeClient client = server.connect()) {
            ProfileProvisioningMBean profiles = client.profiles();
            TreeSet<String> names = new TreeSet<>();
            for (Object name : profiles.getProfileTables()) {
                names.add((String) name);
            }
            Table table = new Table("TABLE", "PROFILES", "PROFILE SPECIFICATION");
            for (String name : names) {
                table.row(
                        name,
                        profiles.getProfiles(name).size(),
                        ComponentNames.text(profiles.getProfileSpecification(name)));
            }
            table.print(screen, "There is no profile table.");
        }
        return 0;
    }

    @Command(name = "create-table", description = "Create a profile table.")
    int createTable(
            @Mixin ServerOption server,
            @Parameters(paramLabel = TABLE, description = "Name of the new table.") String table,
            @Parameters(
                            paramLabel = "SPEC",
                            description =
                                    "Its profile specification, as name|vendor|version or name.")
                    String specification)
            throws Exception {
        try (SleeClient client = server.connect()) {
            ProfileSpecificationID id =
                    ComponentNames.resolve(
                            "profile specification",
                            specification,
                            client.deployment().getProfileSpecifications());
            client.profiles().createProfileTable(id, table);
            screen.line(
                    screen.good("Created") + " table " + table + " of " + ComponentNames.text(id));
        }
        return 0;
    }

    @Command(name = "remove-table", description = "Remove a profile table with its profiles.")
    int removeTable(@Mixin ServerOption server, @Parameters(paramLabel = TABLE) String table)
            throws Exception {
        try (SleeClient client = server.connect()) {
            client.profiles().removeProfileTable(table);
            screen.line(screen.good("Removed") + " table " + table);
        }
        return 0;
    }

    @Command(name = "list", description = "List the profiles of a table.")
    int list(@Mixin ServerOption server, @Parameters(paramLabel = TABLE) String table)
            throws Exception {
        try (SleeClient client = server.connect()) {
            Table names = new Table("PROFILE");
            new ProfileEditor(client).names(table).forEach(names::row);
            names.print(screen, "Table " + table + " has no profiles.");
        }
        return 0;
    }

    @Command(name = "create", description = "Create a profile.")
    int create(
            @Mixin ServerOption server,
            @Parameters(paramLabel = TABLE) String table,
            @Parameters(paramLabel = PROFILE, description = "Name of the new profile.")
                    String profile,
            @Parameters(
                            paramLabel = VALUES,
                            arity = "0..*",
                            description = "Attributes that differ from the default profile.")
                    Map<String, String> values)
            throws Exception {
        try (SleeClient client = server.connect()) {
            new ProfileEditor(client).create(table, profile, Given.values(values));
            screen.line(screen.good("Created") + " profile " + profile + " in " + table);
        }
        return 0;
    }

    @Command(name = "set", description = "Change attributes of a profile.")
    int set(
            @Mixin ServerOption server,
            @Parameters(paramLabel = TABLE) String table,
            @Parameters(paramLabel = PROFILE, description = "The profile; '' for the default one.")
                    String profile,
            @Parameters(paramLabel = VALUES, arity = "1..*", description = "What to change.")
                    Map<String, String> values)
            throws Exception {
        try (SleeClient client = server.connect()) {
            new ProfileEditor(client).set(table, profile, values);
            screen.line(screen.good("Changed") + " profile " + profile + " in " + table);
        }
        return 0;
    }

    @Command(name = "show", description = "Print the attributes of a profile.")
    int show(
            @Mixin ServerOption server,
            @Parameters(paramLabel = TABLE) String table,
            @Parameters(paramLabel = PROFILE, description = "The profile; '' for the default one.")
                    String profile)
            throws Exception {
        try (SleeClient client = server.connect()) {
            Table values = new Table("ATTRIBUTE", "VALUE");
            new ProfileEditor(client).show(table, profile).forEach(values::row);
            values.print(screen, "Profile " + profile + " has no attributes.");
        }
        return 0;
    }

    @Command(name = "remove", description = "Remove a profile.")
    int remove(
            @Mixin ServerOption server,
            @Parameters(paramLabel = TABLE) String table,
            @Parameters(paramLabel = PROFILE) String profile)
            throws Exception {
        try (SleeClient client = server.connect()) {
            client.profiles().removeProfile(table, profile);
            screen.line(screen.good("Removed") + " profile " + profile + " from " + table);
        }
        return 0;
    }
}
