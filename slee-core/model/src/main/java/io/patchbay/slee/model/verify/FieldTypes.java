package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.Location;
import java.lang.constant.ClassDesc;
import java.util.Optional;

/**
 * Which types persistent and shared attributes may have. Stateless.
 *
 * <p>A class that is not serializable is refused. An interface, java.lang.Object or an abstract
 * class may hold serializable values all the same and existing services do that, so these are
 * warned of only.
 */
final class FieldTypes {

    private static final String SERIALIZABLE = "java.io.Serializable";

    private FieldTypes() {}

    /** Reports a type whose values cannot be stored. */
    static void expectStorable(
            Scope scope, ClassDesc type, String spec, Location at, String attribute) {
        ClassDesc element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        if (element.isPrimitive()) {
            return;
        }
        String name = MethodInfo.typeName(element);
        Optional<ClassInfo> info = scope.require(name, "the type of " + attribute, spec);
        if (info.isEmpty() || !scope.isNoSubtype(name, SERIALIZABLE, spec)) {
            return;
        }
        boolean open = info.get().isAbstract() || name.equals("java.lang.Object");
        String what = "the type of " + attribute + " is not serializable";
        if (open) {
            scope.warn(spec, at, what, name, "values that implement " + SERIALIZABLE);
        } else {
            scope.problem(spec, at, what, name, "a primitive or a type that is " + SERIALIZABLE);
        }
    }
}
