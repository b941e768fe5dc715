package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.StaticQuery;
import java.util.Optional;
import java.util.Set;

/**
 * The profile table interface. Confined to one thread, one per specification. Specification: 10.8.
 */
final class ProfileTableRule {

    private static final String SPEC = "10.8";
    private static final String TABLE = "javax.slee.profile.ProfileTable";
    private static final Set<String> ALLOWED =
            Set.of("javax.slee.TransactionRequiredLocalException", "javax.slee.SLEEException");

    private final Scope scope;
    private final ProfileSpecComponentDescriptor profile;

    ProfileTableRule(Scope scope, ProfileSpecComponentDescriptor profile) {
        this.scope = scope;
        this.profile = profile;
    }

    void check() {
        Optional<String> name = profile.classes().tableInterface();
        name.flatMap(n -> scope.require(n, "the profile table interface", SPEC))
                .ifPresent(this::check);
    }

    private void check(ClassInfo table) {
        scope.expectInterface(table, "the profile table interface", SPEC);
        scope.expect(
                !scope.isNoSubtype(table.name(), TABLE, SPEC),
                SPEC,
                "the profile table interface is no " + TABLE,
                table,
                "extends " + TABLE);
        for (MethodInfo method : scope.ownMethods(table.name(), TABLE)) {
            checkMethod(method);
        }
    }

    private void checkMethod(MethodInfo method) {
        Optional<StaticQuery> query =
                profile.queries().stream()
                        .filter(q -> q.methodName().equals(method.name()))
                        .findFirst();
        if (query.isEmpty()) {
            scope.problem(
                    "10.8.2",
                    scope.location(),
                    "method of the profile table interface belongs to no static query",
                    method,
                    profile.queries().isEmpty()
                            ? "no method, as no query is declared"
                            : profile.queries().stream().map(StaticQuery::methodName).toList()
                                    + "");
            return;
        }
        var types = query.get().parameters().stream().map(StaticQuery.Parameter::type).toList();
        scope.expect(
                method.returnName().equals("java.util.Collection")
                        && method.parameterNames().equals(types)
                        && ALLOWED.containsAll(method.exceptions()),
                "10.8.2",
                query.get().location(),
                "query method does not match its query",
                method,
                "java.util.Collection "
                        + method.name()
                        + "("
                        + String.join(", ", types)
                        + "), at most throwing "
                        + String.join(", ", ALLOWED.stream().sorted().toList()));
    }
}
