package io.patchbay.slee.container.codegen;

import io.patchbay.slee.container.codegen.SbbPlan.Fire;
import io.patchbay.slee.container.codegen.SbbPlan.Handler;
import io.patchbay.slee.model.descriptor.EventEntry;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.EventContext;
import javax.slee.EventTypeID;
import javax.slee.InitialEventSelector;
import javax.slee.ServiceID;

/**
 * Finds the fire methods, event handlers and initial event selectors of an SBB. Confined to its
 * caller; used once. Specification: 8.5, 8.6.
 */
final class EventPlanner {

    private final List<EventEntry> events;
    private final Map<EventTypeID, Class<?>> eventClasses;
    private final SbbTypes types;
    private final AuthorType author;
    private final Faults faults;
    private final List<Fire> fires = new ArrayList<>();
    private final Map<Integer, Handler> handlers = new HashMap<>();
    private final Map<Integer, Method> selectors = new HashMap<>();

    EventPlanner(
            List<EventEntry> events,
            Map<EventTypeID, Class<?>> eventClasses,
            SbbTypes types,
            AuthorType author,
            Faults faults) {
        this.events = events;
        this.eventClasses = eventClasses;
        this.types = types;
        this.author = author;
        this.faults = faults;
    }

    /** What was found, by index in the descriptor's events. */
    record EventPlan(
            List<Fire> fires, Map<Integer, Handler> handlers, Map<Integer, Method> selectors) {}

    EventPlan plan() {
        for (int i = 0; i < events.size(); i++) {
            EventEntry event = events.get(i);
            if (event.direction().fires()) {
                planFire(i, "fire" + event.name());
            }
            if (event.direction().receives()) {
                planHandler(i, event);
                int index = i;
                event.initialEventSelectorMethod().ifPresent(m -> planSelector(index, m));
            }
        }
        return new EventPlan(List.copyOf(fires), Map.copyOf(handlers), Map.copyOf(selectors));
    }

    private void planFire(int event, String name) {
        List<Method> methods = new ArrayList<>(author.abstractNamed(name, 3));
        methods.addAll(author.abstractNamed(name, 4));
        methods.removeIf(m -> !isFireMethod(m));
        if (methods.isEmpty()) {
            faults.add(
                    "has no abstract void "
                            + name
                            + "(event, ActivityContextInterface, Address[, ServiceID]) (8.5.1)");
        }
        methods.forEach(m -> fires.add(new Fire(m, event)));
    }

    private static boolean isFireMethod(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return method.getReturnType() == void.class
                && !parameters[0].isPrimitive()
                && ActivityContextInterface.class.isAssignableFrom(parameters[1])
                && parameters[2] == Address.class
                && (parameters.length == 3 || parameters[3] == ServiceID.class);
    }

    private void planHandler(int index, EventEntry event) {
        Class<?> eventClass = eventClasses.get(event.eventType());
        if (eventClass == null) {
            faults.add(
                    "cannot be matched with event "
                            + event.name()
                            + ": no class is known for "
                            + event.eventType()
                            + "; install the event type first");
            return;
        }
        String name = "on" + event.name();
        List<Method> candidates = author.named(name).stream().filter(this::isHandler).toList();
        List<Method> exact =
                candidates.stream().filter(m -> m.getParameterTypes()[0] == eventClass).toList();
        List<Method> fitting =
                exact.isEmpty()
                        ? candidates.stream()
                                .filter(m -> m.getParameterTypes()[0].isAssignableFrom(eventClass))
                                .toList()
                        : exact;
        if (fitting.size() != 1) {
            faults.add(handlerFault(name, eventClass, candidates, fitting));
            return;
        }
        Method method = fitting.getFirst();
        Class<?> aci = method.getParameterTypes()[1];
        handlers.put(
                index,
                new Handler(
                        method,
                        aci == ActivityContextInterface.class ? null : aci,
                        method.getParameterCount() == 3));
    }

    private String handlerFault(
            String name, Class<?> eventClass, List<Method> candidates, List<Method> fitting) {
        String wanted =
                "public void "
                        + name
                        + "("
                        + eventClass.getName()
                        + ", ActivityContextInterface or the SBB's own[, EventContext])";
        if (fitting.size() > 1) {
            return "has " + fitting.size() + " methods " + wanted + ", exactly one counts (8.5.2)";
        }
        boolean sameName =
                candidates.stream()
                        .map(m -> m.getParameterTypes()[0].getName())
                        .anyMatch(eventClass.getName()::equals);
        return "has no "
                + wanted
                + (sameName
                        ? ": its jar has its own copy of the event class; remove the copy (8.5.2)"
                        : " (8.5.2)");
    }

    private boolean isHandler(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        if (AuthorType.isAbstract(method)
                || method.getReturnType() != void.class
                || parameters.length < 2
                || parameters.length > 3
                || !author.isReachable(method, types.loader())) {
            return false;
        }
        boolean aci =
                parameters[1] == ActivityContextInterface.class
                        || parameters[1] == types.activityContextInterface();
        return aci && (parameters.length == 2 || parameters[2] == EventContext.class);
    }

    private void planSelector(int event, String name) {
        List<Method> methods =
                author.named(name).stream()
                        .filter(m -> m.getParameterCount() == 1)
                        .filter(m -> m.getParameterTypes()[0] == InitialEventSelector.class)
                        .filter(m -> m.getReturnType() == InitialEventSelector.class)
                        .filter(m -> !AuthorType.isAbstract(m))
                        .filter(m -> author.isReachable(m, types.loader()))
                        .toList();
        if (methods.isEmpty()) {
            faults.add(
                    "has no public InitialEventSelector "
                            + name
                            + "(InitialEventSelector) (8.6.4)");
            return;
        }
        selectors.put(event, methods.getFirst());
    }
}
