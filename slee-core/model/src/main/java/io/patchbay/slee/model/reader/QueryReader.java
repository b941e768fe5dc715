package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.QueryNode;
import io.patchbay.slee.model.descriptor.QueryNode.Operand;
import io.patchbay.slee.model.descriptor.QueryOperator;
import io.patchbay.slee.model.descriptor.StaticQuery;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the static queries of a profile specification. Confined to one thread, one per
 * specification. Specification: 10.20.2.
 */
final class QueryReader {

    private static final String SPEC = "10.20.2";
    private static final Set<String> EXPRESSIONS =
            Set.of(
                    "compare",
                    "range-match",
                    "longest-prefix-match",
                    "has-prefix",
                    "and",
                    "or",
                    "not");

    private final ReadContext context;
    private final Set<String> collators;
    private final boolean profileReadOnly;
    private final Set<String> names = new HashSet<>();

    QueryReader(ReadContext context, Set<String> collators, boolean profileReadOnly) {
        this.context = context;
        this.collators = collators;
        this.profileReadOnly = profileReadOnly;
    }

    List<StaticQuery> read(XmlElement profileSpec) {
        return profileSpec.children("query").stream().flatMap(q -> query(q).stream()).toList();
    }

    private Optional<StaticQuery> query(XmlElement element) {
        String name = context.attributeText(element, "name");
        context.unique(element, "query", name, names);
        List<StaticQuery.Parameter> parameters = parameters(element);
        Set<String> unused = new LinkedHashSet<>();
        parameters.forEach(p -> unused.add(p.name()));
        Set<String> declared = Set.copyOf(unused);
        Optional<QueryNode> expression =
                expressions(element, declared, unused).stream().findFirst();
        for (String parameter : unused) {
            report(element, "query parameter is not used", parameter, "a use in the expression");
        }
        Optional<XmlElement> options = element.child("query-options");
        Optional<Boolean> readOnly =
                options.flatMap(o -> o.attribute("read-only")).map("True"::equals);
        if (profileReadOnly && readOnly.isPresent() && !readOnly.get()) {
            report(
                    element,
                    "a query of read-only profiles is not read-only",
                    "read-only=\"False\"",
                    "read-only=\"True\", or profile-read-only=\"False\"");
        }
        OptionalLong maxMatches = options.map(this::maxMatches).orElse(OptionalLong.empty());
        return expression.map(root ->
                new StaticQuery(name, readOnly, maxMatches, parameters, root, element.location()));
    }

    private List<StaticQuery.Parameter> parameters(XmlElement element) {
        Set<String> seen = new HashSet<>();
        List<StaticQuery.Parameter> parameters = new ArrayList<>();
        for (XmlElement parameter : element.children("query-parameter")) {
            String name = context.attributeText(parameter, "name");
            String type = context.attributeText(parameter, "type");
            context.unique(parameter, "query-parameter", name, seen);
            parameters.add(new StaticQuery.Parameter(name, type, parameter.location()));
        }
        return parameters;
    }

    private OptionalLong maxMatches(XmlElement options) {
        Optional<String> text = options.attribute("max-matches");
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long value = Long.parseLong(text.get());
            if (value > 0) {
                return OptionalLong.of(value);
            }
        } catch (NumberFormatException notANumber) {
            // reported below, like a number that is not positive
        }
        report(options, "max-matches is not a count", text.get(), "a whole number above 0");
        return OptionalLong.empty();
    }

    private List<QueryNode> expressions(
            XmlElement parent, Set<String> declared, Set<String> unused) {
        return parent.children().stream()
                .filter(e -> EXPRESSIONS.contains(e.name()))
                .flatMap(e -> node(e, declared, unused).stream())
                .toList();
    }

    private Optional<QueryNode> node(XmlElement e, Set<String> declared, Set<String> unused) {
        return switch (e.name()) {
            case "and" -> Optional.of(new QueryNode.And(expressions(e, declared, unused), at(e)));
            case "or" -> Optional.of(new QueryNode.Or(expressions(e, declared, unused), at(e)));
            case "not" ->
                    expressions(e, declared, unused).stream()
                            .findFirst()
                            .map(inner -> new QueryNode.Not(inner, at(e)));
            case "range-match" -> range(e, declared, unused);
            case "compare" ->
                    e.attribute("op")
                            .flatMap(QueryOperator::named)
                            .flatMap(op -> compare(e, op, declared, unused));
            default ->
                    QueryOperator.named(e.name()).flatMap(op -> compare(e, op, declared, unused));
        };
    }

    private Optional<QueryNode> compare(
            XmlElement e, QueryOperator op, Set<String> declared, Set<String> unused) {
        String attribute = context.attributeText(e, "attribute-name");
        Optional<String> collator = collator(e);
        return operand(e, "value", "parameter", declared, unused)
                .map(operand -> new QueryNode.Compare(attribute, op, operand, collator, at(e)));
    }

    private Optional<QueryNode> range(XmlElement e, Set<String> declared, Set<String> unused) {
        String attribute = context.attributeText(e, "attribute-name");
        Optional<String> collator = collator(e);
        Optional<Operand> from = operand(e, "from-value", "from-parameter", declared, unused);
        Optional<Operand> to = operand(e, "to-value", "to-parameter", declared, unused);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QueryNode.Range(attribute, from.get(), to.get(), collator, at(e)));
    }

    private Optional<Operand> operand(
            XmlElement e,
            String valueName,
            String parameterName,
            Set<String> declared,
            Set<String> unused) {
        Optional<String> value = Optional.ofNullable(e.attributes().get(valueName));
        Optional<String> parameter = e.attribute(parameterName);
        if (value.isPresent() == parameter.isPresent()) {
            report(
                    e,
                    "<" + e.name() + "> needs one operand",
                    value.isPresent() ? "both" : "neither",
                    "either " + valueName + " or " + parameterName);
            return Optional.empty();
        }
        if (value.isPresent()) {
            return Optional.of(new QueryNode.Literal(value.get()));
        }
        String name = parameter.orElse("");
        if (!declared.contains(name)) {
            report(e, "unknown query parameter", name, "a declared query-parameter");
            return Optional.empty();
        }
        unused.remove(name);
        return Optional.of(new QueryNode.ParameterRef(name));
    }

    private Optional<String> collator(XmlElement e) {
        return ProfileClassesReader.collator(context, e, "collator-ref", collators);
    }

    private static Location at(XmlElement e) {
        return e.location();
    }

    private void report(XmlElement e, String what, String found, String expected) {
        context.report(
                Problem.error(SPEC, e.location(), what)
                        .found(found)
                        .expected(expected)
                        .remedy("correct the query"));
    }
}
