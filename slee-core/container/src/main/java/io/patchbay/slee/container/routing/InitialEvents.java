package io.patchbay.slee.container.routing;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.activity.Turn;
import io.patchbay.slee.container.routing.InitialEventTable.InitialEvent;
import io.patchbay.slee.container.sbb.ActiveService;
import io.patchbay.slee.container.sbb.ConvergenceName;
import io.patchbay.slee.container.sbb.SbbInvocation;
import io.patchbay.slee.model.descriptor.EventEntry.Variable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.slee.Address;
import javax.slee.InitialEventSelector;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for one event, the services it is initial for and their convergence names. Thread-safe.
 * Specification: 8.5 and 8.6.4.
 */
final class InitialEvents {
    private static final Set<Variable> ONLY_ACTIVITY_CONTEXT =
            EnumSet.of(Variable.ACTIVITY_CONTEXT);

    private final InitialEventTable table;
    private final SbbInvocation invocation;
    private final AddressProfiles addressProfiles;

    InitialEvents(
            InitialEventTable table, SbbInvocation invocation, AddressProfiles addressProfiles) {
        this.table = table;
        this.invocation = invocation;
        this.addressProfiles = addressProfiles;
    }

    /** A service that waits to start, or go on, with the event. */
    record Candidate(InitialEvent initial, ConvergenceName name) {
        ActiveService service() {
            return initial.service();
        }
    }

    /** The candidates of an event by falling default priority. */
    List<Candidate> of(Turn turn) {
        List<InitialEvent> declared = table.of(turn.event().type());
        if (declared.isEmpty()) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>(declared.size());
        for (InitialEvent initial : declared) {
            if (isFor(turn.event(), initial.service())) {
                ConvergenceName name = name(turn, initial);
                if (name != null) {
                    candidates.add(new Candidate(initial, name));
                }
            }
        }
        return candidates;
    }

    private static boolean isFor(FiredEvent event, ActiveService service) {
        return event.service() == null || event.service().equals(service.id());
    }

    private @Nullable ConvergenceName name(Turn turn, InitialEvent initial) {
        if (initial.entry().initialEventSelectorMethod().isEmpty()
                && initial.entry().initialEventSelect().equals(ONLY_ACTIVITY_CONTEXT)) {
            return new ConvergenceName(turn.context(), null, null, null, null, null);
        }
        Selection declared =
                new Selection(
                        initial.entry(),
                        turn.event().event(),
                        activity(turn.context()),
                        turn.event().address());
        @Nullable InitialEventSelector selected = declared;
        if (initial.entry().initialEventSelectorMethod().isPresent()) {
            selected = invocation.select(initial.service().root(), initial.index(), declared);
        }
        if (selected == null || !selected.isInitialEvent()) {
            return null;
        }
        return name(turn, initial, selected);
    }

    private @Nullable ConvergenceName name(
            Turn turn, InitialEvent initial, InitialEventSelector selected) {
        Address address = selected.getAddress();
        @Nullable String profile = null;
        if (selected.isAddressProfileSelected()) {
            profile = address == null ? null : addressProfiles.find(initial.service(), address);
            if (profile == null) {
                return null;
            }
        }
        return new ConvergenceName(
                selected.isActivityContextSelected() ? turn.context() : null,
                profile,
                selected.isAddressSelected() ? address : null,
                selected.isEventTypeSelected() ? turn.event().type() : null,
                selected.isEventSelected()
                        ? new ConvergenceName.Identity(turn.event().event())
                        : null,
                selected.getCustomName());
    }

    private static Object activity(ActivityContext context) {
        Object activity = context.owner().activity(context.key());
        return activity == null ? context.key() : activity;
    }
}
