package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.RaComponentDescriptor;
import java.util.Optional;

/** The resource adaptor class. Stateless. Specification: 15.6. */
final class RaRules {

    private static final String SPEC = "15.6";
    private static final String RA = "javax.slee.resource.ResourceAdaptor";

    private RaRules() {}

    static void check(Scope scope, RaComponentDescriptor ra) {
        ra.usage().ifPresent(usage -> UsageRule.checkInterface(scope, usage));
        ra.className()
                .flatMap(name -> scope.require(name, "the resource adaptor class", SPEC))
                .ifPresent(info -> check(scope, info));
    }

    private static void check(Scope scope, ClassInfo info) {
        scope.expect(
                info.isPublic()
                        && !info.isAbstract()
                        && !info.isFinal()
                        && !info.isInterface()
                        && info.isInPackage(),
                SPEC,
                "the resource adaptor class is not public and concrete in a package",
                info,
                "public class " + info.name() + ", neither abstract nor final, in a package");
        scope.expect(
                !scope.isNoSubtype(info.name(), RA, SPEC),
                SPEC,
                "the resource adaptor class is no ResourceAdaptor",
                info,
                "implements " + RA);
        Optional<MethodInfo> constructor = info.noArgConstructor();
        scope.expect(
                constructor.filter(MethodInfo::isPublic).isPresent(),
                SPEC,
                "the resource adaptor class has no public constructor without parameters",
                constructor.map(MethodInfo::toString).orElse("none"),
                "public " + info.name() + "()");
        SbbClassRule.checkNoFinalize(scope, info.name(), SPEC);
    }
}
