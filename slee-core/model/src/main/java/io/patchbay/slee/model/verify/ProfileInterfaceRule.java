package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.ProfileClasses;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The profile local interface and the profile management interface. Confined to one thread, one per
 * specification. Specification: 10.7, 10.10.
 */
final class ProfileInterfaceRule {

    private static final String LOCAL = "10.7.4";
    private static final String MANAGEMENT = "10.10";
    private static final String LOCAL_OBJECT = "javax.slee.profile.ProfileLocalObject";

    private final Scope scope;
    private final ProfileClasses classes;
    private final Map<String, MethodInfo> cmpMethods = new HashMap<>();

    ProfileInterfaceRule(Scope scope, ProfileClasses classes, Accessors accessors) {
        this.scope = scope;
        this.classes = classes;
        accessors.all().forEach(m -> cmpMethods.put(m.key(), m));
    }

    void check() {
        classes.localInterface()
                .flatMap(l -> scope.require(l.name(), "the profile local interface", LOCAL))
                .ifPresent(this::checkLocal);
        classes.managementInterface()
                .flatMap(n -> scope.require(n, "the profile management interface", MANAGEMENT))
                .ifPresent(this::checkManagement);
    }

    private void checkLocal(ClassInfo local) {
        scope.expectInterface(local, "the profile local interface", LOCAL);
        scope.expect(
                !scope.isNoSubtype(local.name(), LOCAL_OBJECT, LOCAL),
                LOCAL,
                "the profile local interface is no " + LOCAL_OBJECT,
                local,
                "extends " + LOCAL_OBJECT);
        for (MethodInfo method : scope.ownMethods(local.name(), LOCAL_OBJECT)) {
            scope.expect(
                    !method.exceptions().contains("java.rmi.RemoteException"),
                    LOCAL,
                    "local interface method throws RemoteException",
                    method,
                    "no RemoteException");
            scope.expect(
                    !Names.isReserved(method.name(), "profile", "ejb"),
                    LOCAL,
                    "local interface method name begins with a reserved prefix",
                    method,
                    "no profile or ejb in front");
            checkClash(method, LOCAL);
        }
    }

    private void checkManagement(ClassInfo management) {
        scope.expectInterface(management, "the profile management interface", MANAGEMENT);
        for (MethodInfo method : scope.classes().methods(management.name())) {
            checkClash(method, MANAGEMENT);
        }
    }

    private void checkClash(MethodInfo method, String spec) {
        Optional<MethodInfo> accessor = Optional.ofNullable(cmpMethods.get(method.key()));
        boolean clash =
                accessor.filter(a -> !a.type().equals(method.type())).isPresent()
                        || (accessor.isPresent() && !method.exceptions().isEmpty());
        scope.expect(
                !clash,
                spec,
                "method clashes with an accessor of the CMP interface",
                method,
                accessor.map(MethodInfo::toString).orElse("") + ", or another name");
    }
}
