package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.EventEntry;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Event handlers, fire methods and initial event selectors. Confined to one thread, one per SBB.
 * Specification: 8.5, 8.6.
 */
final class EventMethodRule {

    private static final String ACI = "javax.slee.ActivityContextInterface";
    private static final String CONTEXT = "javax.slee.EventContext";
    private static final String ADDRESS = "javax.slee.Address";
    private static final String SERVICE_ID = "javax.slee.ServiceID";
    private static final String SELECTOR = "javax.slee.InitialEventSelector";

    private final Scope scope;
    private final SbbComponentDescriptor sbb;
    private final Set<String> generated;

    /** The keys of the fire methods go into {@code generated}. */
    EventMethodRule(Scope scope, SbbComponentDescriptor sbb, Set<String> generated) {
        this.scope = scope;
        this.sbb = sbb;
        this.generated = generated;
    }

    void check() {
        for (EventEntry event : sbb.events()) {
            Optional<String> eventClass = scope.eventClass(event.eventType());
            if (event.direction().receives() && eventClass.isPresent()) {
                checkHandler(event, eventClass.get());
            }
            if (event.direction().fires() && eventClass.isPresent()) {
                checkFire(event, eventClass.get());
            }
            event.initialEventSelectorMethod().ifPresent(name -> checkSelector(event, name));
        }
    }

    private List<MethodInfo> methods(String name) {
        return scope.classes().methods(sbb.classes().abstractClassName(), name);
    }

    private void checkHandler(EventEntry event, String eventClass) {
        String name = "on" + event.name();
        List<List<String>> signatures = new ArrayList<>();
        List<String> contexts = new ArrayList<>(List.of(ACI));
        sbb.classes().activityContextInterface().ifPresent(contexts::add);
        for (String context : contexts) {
            signatures.add(List.of(eventClass, context));
            if (!scope.isVersion10()) {
                signatures.add(List.of(eventClass, context, CONTEXT));
            }
        }
        String expected =
                "exactly one public void "
                        + name
                        + "("
                        + eventClass
                        + ", "
                        + String.join(" or ", contexts)
                        + (scope.isVersion10() ? ")" : "[, " + CONTEXT + "])")
                        + " with a body";
        List<MethodInfo> found =
                methods(name).stream()
                        .filter(m -> signatures.contains(m.parameterNames()))
                        .toList();
        if (found.size() != 1) {
            scope.problem(
                    "8.5.2",
                    event.location(),
                    found.isEmpty() ? "event handler is missing" : "several event handlers",
                    describe(name),
                    expected);
            return;
        }
        MethodInfo handler = found.getFirst();
        scope.expect(
                handler.isPublic()
                        && !handler.isAbstract()
                        && !handler.isStatic()
                        && !handler.isFinal()
                        && handler.returnName().equals("void")
                        && scope.checkedExceptions(handler).isEmpty(),
                "8.5.2",
                event.location(),
                "event handler of the wrong shape",
                handler,
                expected + ", neither static nor final, without checked exceptions");
    }

    private void checkFire(EventEntry event, String eventClass) {
        String name = "fire" + event.name();
        List<String> plain = List.of(eventClass, ACI, ADDRESS);
        List<String> withService = List.of(eventClass, ACI, ADDRESS, SERVICE_ID);
        List<MethodInfo> found =
                methods(name).stream()
                        .filter(m ->
                                m.parameterNames().equals(plain)
                                        || (!scope.isVersion10()
                                                && m.parameterNames().equals(withService)))
                        .toList();
        String expected =
                "public abstract void "
                        + name
                        + "("
                        + String.join(", ", plain)
                        + (scope.isVersion10() ? ")" : "[, " + SERVICE_ID + "])");
        if (found.isEmpty()) {
            scope.problem(
                    "8.5.1", event.location(), "fire method is missing", describe(name), expected);
        }
        for (MethodInfo fire : found) {
            generated.add(fire.key());
            scope.expect(
                    fire.isPublic()
                            && fire.isAbstract()
                            && fire.returnName().equals("void")
                            && fire.exceptions().isEmpty(),
                    "8.5.1",
                    event.location(),
                    "fire method of the wrong shape",
                    fire,
                    expected);
        }
    }

    private void checkSelector(EventEntry event, String name) {
        String expected = "public " + SELECTOR + " " + name + "(" + SELECTOR + ") with a body";
        Optional<MethodInfo> method =
                methods(name).stream()
                        .filter(m -> m.parameterNames().equals(List.of(SELECTOR)))
                        .findFirst();
        boolean ok =
                method.filter(m ->
                                m.isPublic()
                                        && !m.isAbstract()
                                        && !m.isStatic()
                                        && !m.isFinal()
                                        && m.returnName().equals(SELECTOR)
                                        && scope.checkedExceptions(m).isEmpty())
                        .isPresent();
        scope.expect(
                ok,
                "8.6.4",
                event.location(),
                "initial event selector method is missing or of the wrong shape",
                describe(name),
                expected);
        scope.expect(
                !Names.isReserved(name, "sbb", "ejb"),
                "8.6.4",
                event.location(),
                "initial event selector method name begins with a reserved prefix",
                name,
                "no sbb or ejb in front");
    }

    private String describe(String name) {
        List<MethodInfo> all = methods(name);
        return all.isEmpty() ? "no method " + name : all.toString();
    }
}
