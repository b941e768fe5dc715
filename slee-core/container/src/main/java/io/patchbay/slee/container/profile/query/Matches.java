package io.patchbay.slee.container.profile.query;

import io.patchbay.slee.container.profile.schema.AttributeValues;
import io.patchbay.slee.container.profile.schema.ProfileAttribute;
import io.patchbay.slee.container.profile.schema.TextRules;
import io.patchbay.slee.model.descriptor.QueryOperator;
import javax.slee.profile.AttributeTypeMismatchException;

/** The rules for which attribute can be compared how. Stateless. Specification: 10.20.2. */
final class Matches {

    private Matches() {}

    static Condition.Match checked(
            ProfileAttribute attribute,
            QueryOperator operator,
            Object value,
            Object to,
            TextRules rules)
            throws AttributeTypeMismatchException {
        checkOperator(attribute, operator, rules);
        AttributeValues.check(attribute, attribute.valueType(), value);
        AttributeValues.check(attribute, attribute.valueType(), to);
        return new Condition.Match(attribute.index(), operator, value, to, rules);
    }

    static void checkOperator(ProfileAttribute attribute, QueryOperator operator, TextRules rules)
            throws AttributeTypeMismatchException {
        Class<?> type = attribute.valueType();
        boolean ordered = Comparable.class.isAssignableFrom(type) && type != Boolean.class;
        if (operator.needsOrder() && !ordered) {
            throw refused(attribute, operator, "an order");
        }
        if (operator.needsText() && type != String.class) {
            throw refused(attribute, operator, "text");
        }
        if (!rules.isNatural() && type != String.class) {
            throw refused(attribute, operator, "text, because of the collator,");
        }
        if (type.isArray()) {
            throw refused(attribute, operator, "a single value");
        }
    }

    private static AttributeTypeMismatchException refused(
            ProfileAttribute attribute, QueryOperator operator, String needed) {
        return new AttributeTypeMismatchException(
                "Attribute \""
                        + attribute.name()
                        + "\" of type "
                        + attribute.type().getTypeName()
                        + " cannot be used with "
                        + operator.xml()
                        + ", which needs "
                        + needed
                        + " of the attribute");
    }
}
