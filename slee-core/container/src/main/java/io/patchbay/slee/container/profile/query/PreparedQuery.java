package io.patchbay.slee.container.profile.query;

import io.patchbay.slee.container.profile.query.Condition.Parameter;
import io.patchbay.slee.container.profile.schema.AttributeValues;
import io.patchbay.slee.container.profile.schema.ProfileAttribute;
import io.patchbay.slee.container.profile.schema.ProfileSchema;
import io.patchbay.slee.container.profile.schema.TextRules;
import io.patchbay.slee.model.descriptor.QueryNode;
import io.patchbay.slee.model.descriptor.StaticQuery;
import java.util.List;
import java.util.Map;
import javax.slee.InvalidArgumentException;
import javax.slee.profile.AttributeTypeMismatchException;
import javax.slee.profile.UnrecognizedAttributeException;
import org.jspecify.annotations.Nullable;

/** A static query, ready for its parameters. Immutable. Specification: 10.20.2. */
public final class PreparedQuery {
    private static final Map<String, String> WRAPPERS =
            Map.of(
                    "boolean", "java.lang.Boolean",
                    "byte", "java.lang.Byte",
                    "char", "java.lang.Character",
                    "short", "java.lang.Short",
                    "int", "java.lang.Integer",
                    "long", "java.lang.Long",
                    "float", "java.lang.Float",
                    "double", "java.lang.Double");

    private final StaticQuery declared;
    private final ProfileSchema schema;
    private final Condition template;

    /**
     * Prepares a query.
     *
     * @param declared the query
     * @param schema the attributes of its specification
     * @throws UnrecognizedAttributeException if it names an attribute that does not exist
     * @throws AttributeTypeMismatchException if an attribute cannot be compared as it wants
     */
    public PreparedQuery(StaticQuery declared, ProfileSchema schema)
            throws UnrecognizedAttributeException, AttributeTypeMismatchException {
        this.declared = declared;
        this.schema = schema;
        this.template = prepare(declared.expression());
    }

    private Condition prepare(QueryNode node)
            throws UnrecognizedAttributeException, AttributeTypeMismatchException {
        return switch (node) {
            case QueryNode.Match match -> match(match);
            case QueryNode.And and -> new Condition.And(prepare(and.nodes()));
            case QueryNode.Or or -> new Condition.Or(prepare(or.nodes()));
            case QueryNode.Not not -> new Condition.Not(prepare(not.node()));
        };
    }

    private List<Condition> prepare(List<QueryNode> nodes)
            throws UnrecognizedAttributeException, AttributeTypeMismatchException {
        Condition[] prepared = new Condition[nodes.size()];
        for (int i = 0; i < prepared.length; i++) {
            prepared[i] = prepare(nodes.get(i));
        }
        return List.of(prepared);
    }

    private Condition match(QueryNode.Match match)
            throws UnrecognizedAttributeException, AttributeTypeMismatchException {
        ProfileAttribute attribute = schema.attribute(match.attribute());
        TextRules rules = match.collator().map(schema::rules).orElse(TextRules.NATURAL);
        Matches.checkOperator(attribute, match.operator(), rules);
        return new Condition.Match(
                attribute.index(),
                match.operator(),
                operand(attribute, match.operands().getFirst()),
                operand(attribute, match.operands().getLast()),
                rules);
    }

    private Object operand(ProfileAttribute attribute, QueryNode.Operand operand) {
        return switch (operand) {
            case QueryNode.Literal literal -> AttributeValues.parse(attribute, literal.text());
            case QueryNode.ParameterRef reference -> new Parameter(index(reference.name()));
        };
    }

    private int index(String parameter) {
        for (int i = 0; i < declared.parameters().size(); i++) {
            if (declared.parameters().get(i).name().equals(parameter)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "Query " + declared.name() + " declares no parameter " + parameter);
    }

    /**
     * The query as declared.
     *
     * @return the model
     */
    public StaticQuery declared() {
        return declared;
    }

    /**
     * The most profiles that the query returns.
     *
     * @return the declared maximum, or the greatest number
     */
    public long maxMatches() {
        return declared.maxMatches().orElse(Long.MAX_VALUE);
    }

    /**
     * Puts the parameters in.
     *
     * @param arguments values in the order of the parameters, null for none
     * @return the condition
     * @throws InvalidArgumentException if the number of arguments is wrong or one is null
     * @throws AttributeTypeMismatchException if an argument has the wrong class
     */
    public Condition bind(@Nullable Object @Nullable [] arguments)
            throws InvalidArgumentException, AttributeTypeMismatchException {
        int given = arguments == null ? 0 : arguments.length;
        int wanted = declared.parameters().size();
        if (given != wanted) {
            throw new InvalidArgumentException(
                    "Query " + declared.name() + " takes " + wanted + " parameters, got " + given);
        }
        if (arguments == null) {
            return template;
        }
        Object[] values = new Object[wanted];
        for (int i = 0; i < wanted; i++) {
            values[i] = argument(declared.parameters().get(i), arguments[i]);
        }
        return template.replace(c -> c instanceof Condition.Match match ? fill(match, values) : c);
    }

    private Object argument(StaticQuery.Parameter parameter, @Nullable Object argument)
            throws InvalidArgumentException, AttributeTypeMismatchException {
        String what = "Parameter " + parameter.name() + " of query " + declared.name();
        if (argument == null) {
            throw new InvalidArgumentException(what + " is null: give a value");
        }
        String type = WRAPPERS.getOrDefault(parameter.type(), parameter.type());
        if (!argument.getClass().getName().equals(type)) {
            throw new AttributeTypeMismatchException(
                    what
                            + " takes a "
                            + parameter.type()
                            + ", got a "
                            + argument.getClass().getTypeName());
        }
        return argument;
    }

    private static Condition fill(Condition.Match match, Object[] values) {
        return new Condition.Match(
                match.attribute(),
                match.operator(),
                match.value() instanceof Parameter p ? values[p.index()] : match.value(),
                match.to() instanceof Parameter p ? values[p.index()] : match.to(),
                match.rules());
    }
}
