package io.patchbay.slee.container.codegen;

import io.patchbay.slee.container.codegen.Accessors.Attribute;
import io.patchbay.slee.container.codegen.EventPlanner.EventPlan;
import io.patchbay.slee.container.codegen.SbbPlan.Body;
import io.patchbay.slee.container.codegen.SbbPlan.LocalCall;
import io.patchbay.slee.model.descriptor.SbbClasses;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.slee.ActivityContextInterface;
import javax.slee.ChildRelation;
import javax.slee.EventTypeID;
import javax.slee.Sbb;
import javax.slee.SbbLocalObject;
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
        EventPlan events =
                new EventPlanner(descriptor.events(), eventClasses, types, author, faults).plan();
        bodies.addAll(events.fires());
        planNarrowing();
        planUsage();
        List<Attribute> attributes = attributes();
        List<LocalCall> localCalls = localCalls();
        checkNothingLeft();
        faults.throwIfAny();
        return new SbbPlan(
                types,
                List.copyOf(bodies),
                events.handlers(),
                events.selectors(),
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
            if (!author.isReachable(constructor.getModifiers(), type, types.loader())) {
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
            if (!agree(type, getters, setters)) {
                faults.add(
                        "has accessors of different types for CMP field "
                                + name
                                + ": the getter returns "
                                + type.getName()
                                + " (6.5.1)");
            }
            int field = i;
            getters.forEach(m -> bodies.add(new SbbPlan.ReadField(m, field)));
            setters.forEach(m -> bodies.add(new SbbPlan.WriteField(m, field, type)));
            cmpFields.add(
                    new CmpField(
                            name,
                            type,
                            ValueKinds.of(type),
                            ByteCode.defaultValue(type),
                            fields.get(i).sbb()));
        }
    }

    // One pair of the type itself; besides it only the erased forms that generics bring along.
    private static boolean agree(Class<?> type, List<Method> getters, List<Method> setters) {
        return getters.stream().allMatch(g -> g.getReturnType().isAssignableFrom(type))
                && setters.stream().allMatch(s -> s.getParameterTypes()[0].isAssignableFrom(type))
                && setters.stream().anyMatch(s -> s.getParameterTypes()[0] == type);
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
            if (target != null && author.isReachable(target, types.loader())) {
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
            } else if (!author.isReachable(method, types.loader())) {
                faults.add(
                        "inherits the package-private abstract method "
                                + AuthorType.render(method)
                                + " of "
                                + method.getDeclaringClass().getName()
                                + ", which no class outside of that package can implement (6.1)");
            }
        }
    }
}
