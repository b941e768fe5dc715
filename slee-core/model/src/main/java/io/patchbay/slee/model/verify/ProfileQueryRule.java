package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.QueryNode;
import io.patchbay.slee.model.descriptor.StaticQuery;
import io.patchbay.slee.model.descriptor.ValueType;
import java.lang.constant.ClassDesc;
import java.util.Optional;

/**
 * Static queries against the attributes' types. Confined to one thread, one per specification.
 * Specification: 10.20.2.
 */
final class ProfileQueryRule {

    private static final String SPEC = "10.20.2";

    private final Scope scope;
    private final ProfileSpecComponentDescriptor profile;
    private final Accessors accessors;

    ProfileQueryRule(Scope scope, ProfileSpecComponentDescriptor profile, Accessors accessors) {
        this.scope = scope;
        this.profile = profile;
        this.accessors = accessors;
    }

    void check() {
        for (StaticQuery query : profile.queries()) {
            for (StaticQuery.Parameter parameter : query.parameters()) {
                scope.expect(
                        QueryTypes.simple(parameter.type()).isPresent(),
                        SPEC,
                        parameter.location(),
                        "type not allowed for query parameter " + parameter.name(),
                        parameter.type(),
                        "a primitive, its wrapper class or java.lang.String");
            }
            check(query, query.expression());
        }
    }

    private void check(StaticQuery query, QueryNode node) {
        switch (node) {
            case QueryNode.And and -> and.nodes().forEach(inner -> check(query, inner));
            case QueryNode.Or or -> or.nodes().forEach(inner -> check(query, inner));
            case QueryNode.Not not -> check(query, not.node());
            case QueryNode.Match match -> checkMatch(query, match);
        }
    }

    private void checkMatch(StaticQuery query, QueryNode.Match match) {
        Optional<ClassDesc> type = accessors.type(match.attribute());
        if (!scope.expect(
                type.isPresent(),
                SPEC,
                match.location(),
                "query " + query.name() + " uses an unknown attribute",
                match.attribute(),
                "one of " + String.join(", ", accessors.fields()))) {
            return;
        }
        ClassDesc attribute = type.get();
        QueryTypes.expectOperator(
                scope, attribute, match.operator(), SPEC, match.location(), match.attribute());
        scope.expect(
                match.collator().isEmpty() || QueryTypes.isText(attribute),
                SPEC,
                match.location(),
                "a collator is for text only",
                MethodInfo.typeName(attribute),
                "java.lang.String");
        for (QueryNode.Operand operand : match.operands()) {
            checkOperand(query, match, MethodInfo.typeName(attribute), operand);
        }
    }

    private void checkOperand(
            StaticQuery query, QueryNode.Match match, String attribute, QueryNode.Operand operand) {
        Optional<ValueType> wanted = QueryTypes.simple(attribute);
        switch (operand) {
            case QueryNode.Literal literal ->
                    scope.expect(
                            wanted.filter(t -> t.accepts(literal.text())).isPresent(),
                            SPEC,
                            match.location(),
                            "the value does not fit attribute " + match.attribute(),
                            "\"" + literal.text() + "\"",
                            "a value of " + attribute);
            case QueryNode.ParameterRef ref -> {
                Optional<ValueType> given =
                        query.parameters().stream()
                                .filter(p -> p.name().equals(ref.name()))
                                .findFirst()
                                .flatMap(p -> QueryTypes.simple(p.type()));
                scope.expect(
                        given.isEmpty() || given.equals(wanted),
                        SPEC,
                        match.location(),
                        "parameter " + ref.name() + " does not fit " + match.attribute(),
                        given.map(t -> t.javaType().getName()).orElse(""),
                        attribute);
            }
        }
    }
}
