package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.EventEntry;
import io.patchbay.slee.model.descriptor.EventEntry.Direction;
import io.patchbay.slee.model.descriptor.EventEntry.Variable;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.slee.EventTypeID;

/** Reads the event entries of an SBB. Confined to one thread, one per SBB. Specification: 8.5. */
final class EventEntryReader {

    private static final String SELECTOR = "initial-event-selector-method-name";

    private final ReadContext context;
    private final Set<String> names = new HashSet<>();
    private final Set<EventTypeID> types = new HashSet<>();

    EventEntryReader(ReadContext context) {
        this.context = context;
    }

    List<EventEntry> read(XmlElement sbb) {
        return sbb.children("event").stream().flatMap(e -> entry(e).stream()).toList();
    }

    private Optional<EventEntry> entry(XmlElement element) {
        String name =
                context.unique(element, "event-name", context.text(element, "event-name"), names);
        Optional<EventTypeID> type = element.child("event-type-ref").flatMap(context::eventTypeId);
        type.filter(id -> !types.add(id))
                .ifPresent(id -> context.duplicate(element, "event type", id));
        Direction direction = direction(element);
        checkInitial(element, direction);
        if (name.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new EventEntry(
                        name,
                        type.get(),
                        direction,
                        element.flag("initial-event", false),
                        element.flag("mask-on-attach", false),
                        element.flag("last-in-transaction", true),
                        variables(element),
                        element.optionalText(SELECTOR),
                        element.optionalText("event-resource-option"),
                        element.location()));
    }

    private static Direction direction(XmlElement element) {
        String text = element.attribute("event-direction").orElse("");
        return Arrays.stream(Direction.values())
                .filter(d -> d.xml().equals(text))
                .findFirst()
                .orElse(Direction.RECEIVE);
    }

    private Set<Variable> variables(XmlElement element) {
        Set<Variable> selected = EnumSet.noneOf(Variable.class);
        for (XmlElement select : element.children("initial-event-select")) {
            String text = select.attribute("variable").orElse("");
            for (Variable variable : Variable.values()) {
                if (variable.xml().equals(text) && !selected.add(variable)) {
                    context.duplicate(select, "initial-event-select", text);
                }
            }
        }
        return selected;
    }

    private void checkInitial(XmlElement element, Direction direction) {
        boolean initial = element.flag("initial-event", false);
        if (initial && !direction.receives()) {
            context.report(
                    Problem.error("8.6", element.location(), "an initial event is not received")
                            .found("event-direction=\"" + direction.xml() + "\"")
                            .expected("Receive or FireAndReceive")
                            .remedy("correct the direction or drop initial-event"));
        }
        boolean selects =
                element.child("initial-event-select").isPresent()
                        || element.child(SELECTOR).isPresent();
        if (!initial && selects) {
            context.report(
                    Problem.error("8.6", element.location(), "selectors of a non-initial event")
                            .found("initial-event-select or " + SELECTOR)
                            .expected("initial-event=\"True\"")
                            .remedy("make the event initial or remove the selectors"));
        }
    }
}
