package io.patchbay.slee.container.profile.query;

import io.patchbay.slee.container.profile.schema.TextRules;
import io.patchbay.slee.model.descriptor.QueryOperator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a row must satisfy. Immutable. Specification: 10.20. */
public sealed interface Condition {

    /**
     * Whether a row satisfies the condition.
     *
     * @param row attribute values
     * @return true if so
     * @throws IllegalStateException if the condition holds a longest-prefix match, which only the
     *     whole table can decide, or a parameter without a value
     */
    boolean test(@Nullable Object[] row);

    /**
     * Replaces the matches in the condition.
     *
     * @param replacement what takes the place of a match
     * @return the new condition
     */
    Condition replace(UnaryOperator<Condition> replacement);

    /**
     * The place of a query parameter's value.
     *
     * @param index the parameter's place
     */
    record Parameter(int index) {}

    /**
     * Compares one attribute.
     *
     * @param attribute the attribute's place in a row
     * @param operator the comparison
     * @param value what the attribute is compared with, the lower bound of a range
     * @param to the upper bound of a range, else the value again
     * @param rules how values are compared
     */
    record Match(int attribute, QueryOperator operator, Object value, Object to, TextRules rules)
            implements Condition {
        /** Refuses missing parts. */
        public Match {
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(rules, "rules");
        }

        @Override
        public boolean test(@Nullable Object[] row) {
            Object actual = row[attribute];
            return switch (operator) {
                case EQUALS -> rules.equal(actual, value);
                case NOT_EQUALS -> !rules.equal(actual, value);
                case LESS_THAN -> actual != null && rules.compare(actual, value) < 0;
                case LESS_THAN_OR_EQUALS -> actual != null && rules.compare(actual, value) <= 0;
                case GREATER_THAN -> actual != null && rules.compare(actual, value) > 0;
                case GREATER_THAN_OR_EQUALS -> actual != null && rules.compare(actual, value) >= 0;
                case RANGE_MATCH ->
                        actual != null
                                && rules.compare(actual, value) >= 0
                                && rules.compare(actual, to) <= 0;
                case HAS_PREFIX ->
                        actual != null && rules.prefixLength((String) actual, (String) value) >= 0;
                case LONGEST_PREFIX_MATCH ->
                        throw new IllegalStateException(
                                "a longest prefix is a matter of the table");
            };
        }

        @Override
        public Condition replace(UnaryOperator<Condition> replacement) {
            return replacement.apply(this);
        }
    }

    /**
     * An array attribute holds an element. SLEE 1.0, indexed attributes.
     *
     * @param attribute the attribute's place in a row
     * @param element the element
     */
    record Holds(int attribute, Object element) implements Condition {
        /** Refuses a missing element. */
        public Holds {
            Objects.requireNonNull(element, "element");
        }

        @Override
        public boolean test(@Nullable Object[] row) {
            Object array = row[attribute];
            int length = array == null ? 0 : java.lang.reflect.Array.getLength(array);
            for (int i = 0; i < length; i++) {
                if (element.equals(java.lang.reflect.Array.get(array, i))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Condition replace(UnaryOperator<Condition> replacement) {
            return this;
        }
    }

    /**
     * All conditions hold.
     *
     * @param conditions the conditions
     */
    record And(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public And {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean test(@Nullable Object[] row) {
            for (Condition condition : conditions) {
                if (!condition.test(row)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Condition replace(UnaryOperator<Condition> replacement) {
            return new And(conditions.stream().map(c -> c.replace(replacement)).toList());
        }
    }

    /**
     * One condition holds.
     *
     * @param conditions the conditions
     */
    record Or(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public Or {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean test(@Nullable Object[] row) {
            for (Condition condition : conditions) {
                if (condition.test(row)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Condition replace(UnaryOperator<Condition> replacement) {
            return new Or(conditions.stream().map(c -> c.replace(replacement)).toList());
        }
    }

    /**
     * A condition does not hold.
     *
     * @param condition the condition
     */
    record Not(Condition condition) implements Condition {
        /** Refuses a missing condition. */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public boolean test(@Nullable Object[] row) {
            return !condition.test(row);
        }

        @Override
        public Condition replace(UnaryOperator<Condition> replacement) {
            return new Not(condition.replace(replacement));
        }
    }

    /** Nothing satisfies it. */
    record Never() implements Condition {
        @Override
        public boolean test(@Nullable Object[] row) {
            return false;
        }

        @Override
        public Condition replace(UnaryOperator<Condition> replacement) {
            return this;
        }
    }
}
