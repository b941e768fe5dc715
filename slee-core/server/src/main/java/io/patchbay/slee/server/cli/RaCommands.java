package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.AdaptorProperties;
import io.patchbay.slee.server.client.ComponentNames;
import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.terminal.Screen;
import io.patchbay.slee.server.terminal.Table;
import java.util.Arrays;
import java.util.Map;
import javax.slee.management.ResourceManagementMBean;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.ResourceAdaptorID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Resource adaptor entities and links. SLEE 1.1, section 14.9. */
@Command(
        name = "ra",
        description = "Resource adaptor entities: create, configure, activate, link.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Example:",
            "  patchbay ra create SipRA JainSipResourceAdaptor javax.sip.PORT=5060",
            "  patchbay ra link SipRA SipRA",
            "  patchbay ra activate SipRA"
        })
final class RaCommands {
    private final Screen screen;

    RaCommands(Screen screen) {
        this.screen = screen;
    }

    @Command(name = "list", description = "List the entities, their states and links.")
    int list(@Mixin ServerOption server) throws Exception {
        try (SleeClient client = server.connect()) {
            ResourceManagementMBean resources = client.resources();
            String[] entities = resources.getResourceAdaptorEntities();
            Arrays.sort(entities);
            Table table = new Table("ENTITY", "STATE", "LINKS", "RESOURCE ADAPTOR");
            for (String entity : entities) {
                table.row(
                        entity,
                        resources.getState(entity),
                        String.join(",", resources.getLinkNames(entity)),
                        ComponentNames.text(resources.getResourceAdaptor(entity)));
            }
            table.print(screen, "There is no resource adaptor entity.");
        }
        return 0;
    }

    @Command(name = "create", description = "Create an entity of an installed resource adaptor.")
    int create(
            @Mixin ServerOption server,
            @Parameters(paramLabel = "ENTITY", description = "Name of the new entity.")
                    String entity,
            @Parameters(
                            paramLabel = "RA",
                            description = "The resource adaptor, as name|vendor|version or name.")
                    String adaptor,
            @Parameters(
                            paramLabel = "PROPERTY=VALUE",
                            arity = "0..*",
                            description = "Configuration that differs from the defaults.")
                    Map<String, String> values)
            throws Exception {
        try (SleeClient client = server.connect()) {
            ResourceAdaptorID id =
                    ComponentNames.resolve(
                            "resource adaptor", adaptor, client.deployment().getResourceAdaptors());
            ConfigProperties properties =
                    AdaptorProperties.with(
                            client.resources().getConfigurationProperties(id),
                            Given.values(values));
            client.resources().createResourceAdaptorEntity(id, entity, properties);
            screen.line(screen.good("Created") + " entity " + entity + " of " + adaptor);
        }
        return 0;
    }

    @Command(name = "activate", description = "Activate an entity.")
    int activate(@Mixin ServerOption server, @Parameters(paramLabel = "ENTITY") String entity)
            throws Exception {
        try (SleeClient client = server.connect()) {
            client.resources().activateResourceAdaptorEntity(entity);
            screen.line("Entity " + entity + " is " + client.resources().getState(entity));
        }
        return 0;
    }

    @Command(
            name = "deactivate",
            description = "Deactivate an entity; it stays Stopping until its activities end.")
    int deactivate(@Mixin ServerOption server, @Parameters(paramLabel = "ENTITY") String entity)
            throws Exception {
        try (SleeClient client = server.connect()) {
            client.resources().deactivateResourceAdaptorEntity(entity);
            screen.line("Entity " + entity + " is " + client.resources().getState(entity));
        }
        return 0;
    }

    @Command(name = "remove", description = "Remove an inactive entity that has no links.")
    int remove(@Mixin ServerOption server, @Parameters(paramLabel = "ENTITY") String entity)
            throws Exception {
        try (SleeClient client = server.connect()) {
            client.resources().removeResourceAdaptorEntity(entity);
            screen.line(screen.good("Removed") + " entity " + entity);
        }
        return 0;
    }

    @Command(name = "link", description = "Bind a link name to an entity.")
    int link(
            @Mixin ServerOption server,
            @Parameters(paramLabel = "ENTITY") String entity,
            @Parameters(paramLabel = "LINK", description = "The name that SBB descriptors use.")
                    String link)
            throws Exception {
        try (SleeClient client = server.connect()) {
            client.resources().bindLinkName(entity, link);
            screen.line(screen.good("Linked") + " " + link + " to entity " + entity);
        }
        return 0;
    }

    @Command(name = "unlink", description = "Unbind a link name.")
    int unlink(@Mixin ServerOption server, @Parameters(paramLabel = "LINK") String link)
            throws Exception {
        try (SleeClient client = server.connect()) {
            client.resources().unbindLinkName(link);
            screen.line(screen.good("Unlinked") + " " + link);
        }
        return 0;
    }

    @Command(
            name = "props",
            description = "Print the configuration of an entity, or change it if values are given.")
    int props(
            @Mixin ServerOption server,
            @Parameters(paramLabel = "ENTITY") String entity,
            @Parameters(
                            paramLabel = "PROPERTY=VALUE",
                            arity = "0..*",
                            description = "Properties to change.")
                    Map<String, String> values)
            throws Exception {
        try (SleeClient client = server.connect()) {
            ResourceManagementMBean resources = client.resources();
            if (!Given.values(values).isEmpty()) {
                resources.updateConfigurationProperties(
                        entity,
                        AdaptorProperties.with(
                                resources.getConfigurationProperties(entity),
                                Given.values(values)));
            }
            Table table = new Table("PROPERTY", "VALUE", "TYPE");
            for (var property : resources.getConfigurationProperties(entity).getProperties()) {
                table.row(property.getName(), property.getValue(), property.getType());
            }
            table.print(screen, "Entity " + entity + " has no configuration properties.");
        }
        return 0;
    }
}
