package io.patchbay.slee.container.codegen;

import io.patchbay.slee.container.codegen.Accessors.Attribute;
import io.patchbay.slee.container.codegen.SbbPlan.Body;
import io.patchbay.slee.container.codegen.SbbPlan.Handler;
import io.patchbay.slee.container.codegen.SbbPlan.LocalCall;
import io.patchbay.slee.model.descriptor.EventEntry;
import io.patchbay.slee.model.descriptor.SbbClasses;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.ChildRelation;
import javax.slee.EventContext;
import javax.slee.EventTypeID;
import javax.slee.InitialEventSelector;
import javax.slee.Sbb;
import javax.slee.SbbLocalObject;
import javax.slee.ServiceID;
import javax.slee.profile.ProfileID;

/**
 * Matches an SBB's descriptor with the author's classes and decides what each abstract method
 * becomes. Confined to its caller; used once.
 *
 * <p>Faults are collected and thrown together. Specification: 6.1 to 6.8, 7.7, 8.5, 8.6, 11.4.
 */
final class SbbPlanner {

    private final SbbComponentDescriptor descriptor;
    private final Map<EventTypeID, Class<?>> eventClasses;
    private final SbbTypes types;
    private final AuthorType author;
    private final Faults faults;
    private final List<Body> bodies = new ArrayList<>();
    private final Map<Integer, Handler> handlers = new HashMap<>();
    private final Map<Integer, Method> selectors = new HashMap<>();
    private final List<CmpField> cmpFields = new ArrayList<>();

    SbbPlanner(
            SbbComponentDescriptor descriptor,
            Map<EventTypeID, Class<?>> eventClasses,
            SbbTypes types)
            throws GenerationException {
        this.descriptor = descriptor;
        this.eventClasses = eventClasses;
        this.types = types;
        this.author = AuthorType.of(types.abstractClass());
        this.faults = new Faults(author.type());
    }

    SbbPlan plan() throws GenerationException {
        checkClass();
        planFields();
        planRelations();
        planProfiles();
        planEvents();
        planNarrowing();
        planUsage();
        List<Attribute> attributes = attributes();
        List<LocalCall> localCalls = localCalls();
        checkNothingLeft();
        faults.throwIfAny();
        return new SbbPlan(
                types,
                List.copyOf(bodies),
                Map.copyOf(handlers),
                Map.copyOf(selectors),
                List.copyOf(cmpFields),
                attributes,
                localCalls);
    }

    private void checkClass() throws GenerationException {
        Class<?> type = author.type();
        if (!Sbb.class.isAssignableFrom(type)) {
            faults.add("does not implement javax.slee.Sbb (6.1)");
        }
        if (type.isInterface() || Modifier.isFinal(type.getModifiers())) {
            faults.add("is not a class that can be extended (6.1)");
            faults.throwIfAny();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            if (!reachable(constructor.getModifiers(), type)) {
                faults.add("has no public constructor without parameters (6.1)");
            }
        } catch (NoSuchMethodException missing) {
            faults.add("has no public constructor without parameters (6.1)");
        }
    }

    private void planFields() {
        List<SbbClasses.CmpField> fields = descriptor.classes().cmpFields();
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i).name();
            List<Method> getters = author.abstractNamed(Accessors.getter(name), 0);
            List<Method> setters = author.abstractNamed(Accessors.setter(name), 1);
            if (getters.isEmpty() || setters.isEmpty()) {
                String missing =
                        getters.isEmpty()
                                ? Accessors.getter(name) + "()"
                                : Accessors.setter(name) + "(value)";
                faults.add("has no abstract " + missing + " for CMP field " + name + " (6.5.1)");
                continue;
            }
            Class<?> type = Accessors.narrowest(getters);
            if (setters.stream().noneMatch(s -> s.getParameterTypes()[0] == type)) {
                faults.add(
                        "has accessors of different types for CMP field "
                                + name
                                + ": the getter returns "
                                + type.getName()
                                + " (6.5.1)");
            }
            int field = i;
            getters.forEach(m -> bodies.add(new SbbPlan.ReadField(m, field)));
            setters.forEach(m -> bodies.add(new SbbPlan.WriteField(m, field)));
            cmpFields.add(
                    new CmpField(
                            name,
                            type,
                            ValueKinds.of(type),
                            ByteCode.defaultValue(type),
                            fields.get(i).sbb()));
        }
    }

    private void planRelations() {
        List<SbbClasses.ChildRelationMethod> relations = descriptor.classes().childRelations();
        for (int i = 0; i < relations.size(); i++) {
            int relation = i;
            String name = relations.get(i).methodName();
            List<Method> methods =
                    author.abstractNamed(name, 0).stream()
                            .filter(m -> m.getReturnType().isAssignableFrom(ChildRelation.class))
                            .filter(m -> m.getReturnType() != Object.class)
                            .toList();
            if (methods.isEmpty()) {
                faults.add("has no abstract javax.slee.ChildRelation " + name + "() (6.8)");
            }
            methods.forEach(m -> bodies.add(new SbbPlan.Children(m, relation)));
        }
    }

    private void planProfiles() {
        List<SbbClasses.ProfileCmpMethod> profiles = descriptor.classes().profileCmpMethods();
        for (int i = 0; i < profiles.size(); i++) {
            int index = i;
            String name = profiles.get(i).methodName();
            List<Method> methods =
                    author.abstractNamed(name, 1).stream()
                            .filter(m -> m.getParameterTypes()[0] == ProfileID.class)
                            .filter(m -> !m.getReturnType().isPrimitive())
                            .toList();
            if (methods.isEmpty()) {
                faults.add("has no abstract " + name + "(ProfileID) (6.7)");
            }
            methods.forEach(m -> bodies.add(new SbbPlan.ProfileCmp(m, index)));
        }
    }

    private void planEvents() {
        for (int i = 0; i < descriptor.events().size(); i++) {
            EventEntry event = descriptor.events().get(i);
            if (event.direction().fires()) {
                planFire(i, "fire" + event.name());
            }
            if (event.direction().receives()) {
                planHandler(i, event);
                int index = i;
                event.initialEventSelectorMethod().ifPresent(m -> planSelector(index, m));
            }
        }
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
        methods.forEach(m -> bodies.add(new SbbPlan.Fire(m, event)));
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
                || !reachable(method.getModifiers(), method.getDeclaringClass())) {
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
                        .filter(m -> reachable(m.getModifiers(), m.getDeclaringClass()))
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

    private void planNarrowing() {
        Class<?> aci = types.activityContextInterface();
        if (aci == null) {
            return;
        }
        author.abstractNamed("asSbbActivityContextInterface", 1).stream()
                .filter(m -> m.getParameterTypes()[0] == ActivityContextInterface.class)
                .filter(m -> m.getReturnType().isAssignableFrom(aci))
                .forEach(m -> bodies.add(new SbbPlan.Narrow(m)));
    }

    private void planUsage() {
        Class<?> usage = types.usageInterface();
        if (usage == null) {
            return;
        }
        author.abstractNamed("getDefaultSbbUsageParameterSet", 0).stream()
                .filter(m -> m.getReturnType().isAssignableFrom(usage))
                .forEach(m -> bodies.add(new SbbPlan.Usage(m, false)));
        author.abstractNamed("getSbbUsageParameterSet", 1).stream()
                .filter(m -> m.getParameterTypes()[0] == String.class)
                .filter(m -> m.getReturnType().isAssignableFrom(usage))
                .forEach(m -> bodies.add(new SbbPlan.Usage(m, true)));
    }

    private List<Attribute> attributes() throws GenerationException {
        Class<?> aci = types.activityContextInterface();
        return aci == null ? List.of() : Accessors.attributes(AuthorType.of(aci));
    }

    private List<LocalCall> localCalls() throws GenerationException {
        List<LocalCall> calls = new ArrayList<>();
        AuthorType local = AuthorType.of(types.localInterface());
        for (Method declared : local.methods()) {
            Class<?> owner = declared.getDeclaringClass();
            if (owner == SbbLocalObject.class || owner == Object.class || isStandard(declared)) {
                continue;
            }
            Method target = author.answering(declared).orElse(null);
            if (target != null && reachable(target.getModifiers(), target.getDeclaringClass())) {
                calls.add(new LocalCall(declared, target));
            } else if (AuthorType.isAbstract(declared)) {
                faults.add(
                        "has no public "
                                + AuthorType.render(declared)
                                + " although its local interface "
                                + local
                                + " declares it (5.6)");
            }
        }
        return calls;
    }

    private static boolean isStandard(Method declared) {
        try {
            SbbLocalObject.class.getMethod(declared.getName(), declared.getParameterTypes());
            return true;
        } catch (NoSuchMethodException own) {
            return false;
        }
    }

    private void checkNothingLeft() {
        Set<Method> planned = new HashSet<>();
        bodies.forEach(b -> planned.add(b.method()));
        for (Method method : author.abstractMethods()) {
            if (!planned.contains(method)) {
                faults.add(
                        "leaves "
                                + AuthorType.render(method)
                                + " abstract, but the descriptor gives it no meaning: it is no CMP"
                                + " accessor, fire method, child relation, profile CMP method or"
                                + " usage accessor (6.1)");
            } else if (!reachable(method.getModifiers(), method.getDeclaringClass())) {
                faults.add(
                        "inherits the package-private abstract method "
                                + AuthorType.render(method)
                                + " of "
                                + method.getDeclaringClass().getName()
                                + ", which no class outside of that package can implement (6.1)");
            }
        }
    }

    // The generated class lives in the author's package, but in the component's own loader.
    private boolean reachable(int modifiers, Class<?> declaring) {
        if (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) {
            return true;
        }
        return !Modifier.isPrivate(modifiers)
                && declaring.getClassLoader() == types.loader()
                && declaring.getPackageName().equals(author.type().getPackageName());
    }
}
