package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.RaTypeComponentDescriptor;
import java.util.HashSet;
import java.util.Set;

/**
 * The classes of a resource adaptor type. Stateless. Specification: 15.3.
 *
 * <p>Activity types that do not exist are warned of only: widely used resource adaptor types name
 * such types, and nobody needs their classes.
 */
final class RaTypeRules {

    private static final String SPEC = "15.3.2";
    private static final String ACI = "javax.slee.ActivityContextInterface";
    private static final String FACTORY_METHOD = "getActivityContextInterface";

    private RaTypeRules() {}

    static void check(Scope scope, RaTypeComponentDescriptor type) {
        for (String activity : type.activityTypes()) {
            if (scope.classes().find(activity).isEmpty()) {
                scope.warn(
                        SPEC,
                        scope.location(),
                        "activity type does not exist",
                        "no class " + activity,
                        "the name of an activity class or interface");
            }
        }
        scope.expect(
                type.activityTypes().isEmpty() == type.aciFactoryInterface().isEmpty(),
                SPEC,
                "activity types and activity context interface factory go together",
                type.activityTypes().size()
                        + " activity types, factory "
                        + type.aciFactoryInterface().orElse("none"),
                "both or neither");
        type.resourceAdaptorInterface()
                .flatMap(name -> scope.require(name, "the resource adaptor interface", SPEC))
                .ifPresent(info ->
                        scope.expectInterface(info, "the resource adaptor interface", SPEC));
        type.aciFactoryInterface()
                .flatMap(
                        name -> scope.require(name, "the activity context interface factory", SPEC))
                .ifPresent(info -> checkFactory(scope, type, info));
    }

    private static void checkFactory(
            Scope scope, RaTypeComponentDescriptor type, ClassInfo factory) {
        scope.expectInterface(factory, "the activity context interface factory", SPEC);
        Set<String> served = new HashSet<>();
        for (MethodInfo method : scope.classes().methods(factory.name())) {
            if (!method.isAbstract()) {
                continue;
            }
            boolean shape =
                    method.name().equals(FACTORY_METHOD)
                            && method.type().parameterCount() == 1
                            && method.returnName().equals(ACI);
            scope.expect(
                    shape,
                    SPEC,
                    "method of the activity context interface factory of the wrong shape",
                    method,
                    ACI + " " + FACTORY_METHOD + "(an activity type)");
            if (shape) {
                served.add(method.parameterNames().getFirst());
            }
        }
        for (String activity : type.activityTypes()) {
            if (!served.contains(activity) && scope.classes().find(activity).isPresent()) {
                scope.warn(
                        SPEC,
                        scope.location(),
                        "the activity context interface factory does not serve an activity type",
                        activity,
                        ACI + " " + FACTORY_METHOD + "(" + activity + ")");
            }
        }
    }
}
