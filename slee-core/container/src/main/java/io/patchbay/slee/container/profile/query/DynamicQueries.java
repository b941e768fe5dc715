package io.patchbay.slee.container.profile.query;

import io.patchbay.slee.container.profile.schema.ProfileAttribute;
import io.patchbay.slee.container.profile.schema.ProfileSchema;
import io.patchbay.slee.container.profile.schema.TextRules;
import io.patchbay.slee.model.descriptor.QueryOperator;
import java.util.List;
import javax.slee.profile.AttributeTypeMismatchException;
import javax.slee.profile.UnrecognizedAttributeException;
import javax.slee.profile.query.And;
import javax.slee.profile.query.Equals;
import javax.slee.profile.query.GreaterThan;
import javax.slee.profile.query.GreaterThanOrEquals;
import javax.slee.profile.query.HasPrefix;
import javax.slee.profile.query.LessThan;
import javax.slee.profile.query.LessThanOrEquals;
import javax.slee.profile.query.LongestPrefixMatch;
import javax.slee.profile.query.Not;
import javax.slee.profile.query.NotEquals;
import javax.slee.profile.query.Or;
import javax.slee.profile.query.QueryExpression;
import javax.slee.profile.query.RangeMatch;
import javax.slee.profile.query.SimpleQueryExpression;

/** Reads the queries that management clients compose. Stateless. Specification: 10.20.3. */
public final class DynamicQueries {

    private DynamicQueries() {}

    /**
     * Turns a client's query into a condition.
     *
     * @param expression the query
     * @param schema the attributes of the table's specification
     * @return the condition
     * @throws UnrecognizedAttributeException if it names an attribute that does not exist
     * @throws AttributeTypeMismatchException if an attribute cannot be compared so, or with the
     *     value
     * @throws IllegalArgumentException if it holds an expression that is not of the standard
     */
    public static Condition condition(QueryExpression expression, ProfileSchema schema)
            throws UnrecognizedAttributeException, AttributeTypeMismatchException {
        return switch (expression) {
            case And and -> new Condition.And(conditions(and.getExpressions(), schema));
            case Or or -> new Condition.Or(conditions(or.getExpressions(), schema));
            case Not not -> new Condition.Not(condition(not.getExpression(), schema));
            case RangeMatch range -> range(range, schema);
            case SimpleQueryExpression simple -> simple(simple, schema);
            default -> throw unknown(expression);
        };
    }

    private static List<Condition> conditions(QueryExpression[] expressions, ProfileSchema schema)
            throws UnrecognizedAttributeException, AttributeTypeMismatchException {
        Condition[] conditions = new Condition[expressions.length];
        for (int i = 0; i < conditions.length; i++) {
            conditions[i] = condition(expressions[i], schema);
        }
        return List.of(conditions);
    }

    private static Condition range(RangeMatch range, ProfileSchema schema)
            throws UnrecognizedAttributeException, AttributeTypeMismatchException {
        return Matches.checked(
                schema.attribute(range.getAttributeName()),
                QueryOperator.RANGE_MATCH,
                range.getFromValue(),
                range.getToValue(),
                TextRules.of(range.getCollator()));
    }

    private static Condition simple(SimpleQueryExpression simple, ProfileSchema schema)
            throws UnrecognizedAttributeException, AttributeTypeMismatchException {
        ProfileAttribute attribute = schema.attribute(simple.getAttributeName());
        Object value = simple.getAttributeValue();
        TextRules rules = TextRules.of(simple.getCollator());
        return Matches.checked(attribute, operator(simple), value, value, rules);
    }

    private static QueryOperator operator(SimpleQueryExpression simple) {
        return switch (simple) {
            case Equals e -> QueryOperator.EQUALS;
            case NotEquals e -> QueryOperator.NOT_EQUALS;
            case LessThan e -> QueryOperator.LESS_THAN;
            case LessThanOrEquals e -> QueryOperator.LESS_THAN_OR_EQUALS;
            case GreaterThan e -> QueryOperator.GREATER_THAN;
            case GreaterThanOrEquals e -> QueryOperator.GREATER_THAN_OR_EQUALS;
            case HasPrefix e -> QueryOperator.HAS_PREFIX;
            case LongestPrefixMatch e -> QueryOperator.LONGEST_PREFIX_MATCH;
            default -> throw unknown(simple);
        };
    }

    private static IllegalArgumentException unknown(QueryExpression expression) {
        return new IllegalArgumentException(
                "A query cannot hold a "
                        + expression.getClass().getName()
                        + ": use the expressions of javax.slee.profile.query");
    }
}
