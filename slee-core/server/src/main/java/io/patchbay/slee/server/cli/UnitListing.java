package io.patchbay.slee.server.cli;

import io.patchbay.slee.server.client.ComponentNames;
import io.patchbay.slee.server.terminal.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.DeployableUnitDescriptor;
import javax.slee.management.LibraryID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.ResourceAdaptorTypeID;

/** Prints what a deployable unit brought. */
final class UnitListing {
    private static final int FEW = 5;

    private UnitListing() {}

    static void print(Screen screen, DeployableUnitDescriptor unit, boolean verbose) {
        Map<String, List<ComponentID>> kinds =
                Arrays.stream(unit.getComponents())
                        .collect(
                                Collectors.groupingBy(
                                        UnitListing::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, ids) -> print(screen, kind, ids, verbose || ids.size() <= FEW));
    }

    private static void print(Screen screen, String kind, List<ComponentID> ids, boolean each) {
        if (!each) {
            screen.line("  %-17s %d, --verbose lists them".formatted(kind, ids.size()));
            return;
        }
        ids.stream()
                .map(ComponentNames::text)
                .sorted()
                .forEach(id -> screen.line("  %-17s %s".formatted(kind, id)));
    }

    static void hint(Screen screen, DeployableUnitDescriptor unit, String command) {
        for (ComponentID id : unit.getComponents()) {
            switch (id) {
                case ServiceID service ->
                        screen.line(
                                "Next: "
                                        + command
                                        + " activate '"
                                        + ComponentNames.text(service)
                                        + "'");
                case ResourceAdaptorID adaptor ->
                        screen.line(
                                "Next: "
                                        + command
                                        + " ra create NAME '"
                                        + ComponentNames.text(adaptor)
                                        + "'");
                default -> {
                    // Other components work as soon as they are installed.
                }
            }
        }
    }

    static String kind(ComponentID id) {
        return switch (id) {
            case EventTypeID _ -> "event type";
            case SbbID _ -> "SBB";
            case ServiceID _ -> "service";
            case LibraryID _ -> "library";
            case ProfileSpecificationID _ -> "profile spec";
            case ResourceAdaptorID _ -> "resource adaptor";
            case ResourceAdaptorTypeID _ -> "RA type";
            default -> id.getClass().getSimpleName();
        };
    }
}
