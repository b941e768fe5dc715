package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.ClassSpace;
import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.EventTypeComponentDescriptor;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.SleeVersion;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.profile.ProfileSpecificationID;

/**
 * What the rules of one component look at and report to. Confined to one thread.
 *
 * <p>When a component that this one refers to is missing, its classes are missing too; then a class
 * that is not found is no news and is not reported.
 */
final class Scope {

    private static final List<String> UNCHECKED =
            List.of("java.lang.RuntimeException", "java.lang.Error");

    private final ComponentModel component;
    private final ClassSpace classes;
    private final Function<ComponentID, Optional<ComponentModel>> components;
    private final boolean complete;
    private final Problems problems;
    private final Set<String> reportedMissing = new HashSet<>();

    Scope(
            ComponentModel component,
            ClassSpace classes,
            Function<ComponentID, Optional<ComponentModel>> components,
            boolean complete,
            Problems problems) {
        this.component = component;
        this.classes = classes;
        this.components = components;
        this.complete = complete;
        this.problems = problems;
    }

    ClassSpace classes() {
        return classes;
    }

    boolean isVersion10() {
        return component.version() == SleeVersion.V1_0;
    }

    Location location() {
        return component.location();
    }

    /** The class of an event type, if the event type is known. */
    Optional<String> eventClass(EventTypeID id) {
        return components
                .apply(id)
                .map(EventTypeComponentDescriptor.class::cast)
                .map(EventTypeComponentDescriptor::eventClassName);
    }

    Optional<ProfileSpecComponentDescriptor> profileSpec(ProfileSpecificationID id) {
        return components.apply(id).map(ProfileSpecComponentDescriptor.class::cast);
    }

    Optional<ComponentModel> component(ComponentID id) {
        return components.apply(id);
    }

    /** Finds a class that the descriptor names; a missing one is reported once. */
    Optional<ClassInfo> require(String className, String role, String spec) {
        Optional<ClassInfo> found = classes.find(className);
        Optional<String> defect = classes.defect(className);
        if (defect.isPresent()) {
            if (reportedMissing.add(className)) {
                problem(
                        spec,
                        location(),
                        role + " cannot be used",
                        className + ": " + defect.get(),
                        "a class file of Java 25 or older");
            }
        } else if (found.isEmpty() && complete && reportedMissing.add(className)) {
            problem(
                    spec,
                    location(),
                    role + " is missing",
                    "no class " + className,
                    "the class in the component's jar, or in a component that it refers to");
        }
        return found;
    }

    /**
     * Whether a class is certainly not a subtype. When a supertype is missing the answer is open;
     * then the missing one is reported instead.
     */
    boolean isNoSubtype(String className, String superName, String spec) {
        if (classes.isSubtype(className, superName)) {
            return false;
        }
        boolean open = false;
        for (String supertype : classes.supertypes(className)) {
            if (classes.find(supertype).isEmpty()) {
                open = true;
                require(supertype, "a supertype of " + className, spec);
            }
        }
        return !open;
    }

    /** Reports an error unless the condition holds. Returns the condition. */
    boolean expect(boolean ok, String spec, String what, Object found, String expected) {
        return expect(ok, spec, location(), what, found, expected);
    }

    /** Reports an error at a place unless the condition holds. Returns the condition. */
    boolean expect(
            boolean ok, String spec, Location at, String what, Object found, String expected) {
        if (!ok) {
            problem(spec, at, what, found, expected);
        }
        return ok;
    }

    void problem(String spec, Location at, String what, Object found, String expected) {
        problems.add(
                Problem.error(spec, at, what)
                        .component(component.id())
                        .found(found.toString())
                        .expected(expected)
                        .remedy("correct the class or the descriptor"));
    }

    void warn(String spec, Location at, String what, Object found, String expected) {
        problems.add(
                Problem.warning(spec, at, what)
                        .component(component.id())
                        .found(found.toString())
                        .expected(expected));
    }

    /** The exceptions of a method that its caller must handle. */
    Set<String> checkedExceptions(MethodInfo method) {
        Set<String> checked = new HashSet<>();
        for (String exception : method.exceptions()) {
            if (UNCHECKED.stream().noneMatch(u -> classes.isSubtype(exception, u))) {
                checked.add(exception);
            }
        }
        return checked;
    }

    /** The methods of an interface that somebody must implement, without those of a base. */
    List<MethodInfo> ownMethods(String interfaceName, String baseName) {
        Set<String> base = new HashSet<>();
        classes.methods(baseName).forEach(m -> base.add(m.key()));
        return classes.methods(interfaceName).stream()
                .filter(MethodInfo::isAbstract)
                .filter(m -> !base.contains(m.key()))
                .toList();
    }

    /** Checks what all interfaces of a component share. */
    boolean expectInterface(ClassInfo info, String role, String spec) {
        boolean ok = info.isInterface() && info.isPublic() && info.isInPackage();
        return expect(
                ok,
                spec,
                role + " is not a public interface in a package",
                info,
                "public interface " + info.name() + " in a named package");
    }
}
