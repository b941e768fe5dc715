package javax.slee.profile.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javax.slee.SerialForm;
import org.junit.jupiter.api.Test;

class QueryExpressionTest {
    private static final QueryCollator COLLATOR = new QueryCollator(Locale.GERMANY);
    private static final QueryExpression A = new Equals("a", 1);
    private static final QueryExpression B = new Equals("b", 2);
    private static final QueryExpression C = new Equals("c", 3);

    @Test
    void comparisonsKeepWhatTheyWereGiven() {
        SimpleQueryExpression expression = new LessThan("name", "m", COLLATOR);

        assertThat(expression.getAttributeName()).isEqualTo("name");
        assertThat(expression.getAttributeValue()).isEqualTo("m");
        assertThat(expression.getCollator()).isSameAs(COLLATOR);
        assertThat(new LessThan("limit", 5).getCollator()).isNull();
    }

    @Test
    void comparisonsReadLikeComparisons() {
        assertThat(new Equals("limit", 5)).hasToString("limit = 5");
        assertThat(new NotEquals("limit", 5)).hasToString("limit != 5");
        assertThat(new LessThan("limit", 5)).hasToString("limit < 5");
        assertThat(new LessThanOrEquals("limit", 5)).hasToString("limit <= 5");
        assertThat(new GreaterThan("limit", 5)).hasToString("limit > 5");
        assertThat(new GreaterThanOrEquals("limit", 5)).hasToString("limit >= 5");
        assertThat(new HasPrefix("number", "44")).hasToString("number has-prefix \"44\"");
        assertThat(new LongestPrefixMatch("number", "4420", COLLATOR))
                .hasToString("number longest-prefix-match \"4420\" by Collator[locale=de_DE]");
        assertThat(new RangeMatch("limit", 1, 5)).hasToString("1 <= limit <= 5");
    }

    @Test
    void comparisonsOfStringsKeepTheirCollator() {
        List<SimpleQueryExpression> all =
                List.of(
                        new Equals("name", "m", COLLATOR),
                        new NotEquals("name", "m", COLLATOR),
                        new LessThan("name", "m", COLLATOR),
                        new LessThanOrEquals("name", "m", COLLATOR),
                        new GreaterThan("name", "m", COLLATOR),
                        new GreaterThanOrEquals("name", "m", COLLATOR),
                        new HasPrefix("name", "m", COLLATOR),
                        new LongestPrefixMatch("name", "m", COLLATOR));

        assertThat(all).extracting(SimpleQueryExpression::getCollator).containsOnly(COLLATOR);
        assertThat(all).extracting(SimpleQueryExpression::getAttributeValue).containsOnly("m");
        assertThat(all)
                .allSatisfy(expression ->
                        assertThat(expression.toString())
                                .isEqualTo(
                                        "name %s \"m\" by Collator[locale=de_DE]",
                                        expression.getRelation()));
    }

    @Test
    void comparisonsNeedANameAndAValue() {
        List<BiFunction<String, String, QueryExpression>> constructors =
                List.of(
                        Equals::new,
                        NotEquals::new,
                        LessThan::new,
                        LessThanOrEquals::new,
                        GreaterThan::new,
                        GreaterThanOrEquals::new,
                        HasPrefix::new,
                        LongestPrefixMatch::new);

        assertThat(constructors)
                .allSatisfy(make -> {
                    assertThatNullPointerException().isThrownBy(() -> make.apply(null, "x"));
                    assertThatNullPointerException().isThrownBy(() -> make.apply("name", null));
                });
    }

    @Test
    void onlyValuesWithAnOrderCanBeOrdered() {
        Object value = new int[] {1};
        List<BiFunction<String, Object, QueryExpression>> ordered =
                List.of(
                        LessThan::new,
                        LessThanOrEquals::new,
                        GreaterThan::new,
                        GreaterThanOrEquals::new);

        assertThat(ordered)
                .allSatisfy(make ->
                        assertThatIllegalArgumentException()
                                .isThrownBy(() -> make.apply("limits", value))
                                .withMessageContaining("limits"));
        assertThat(new Equals("limits", value).getAttributeValue()).isSameAs(value);
    }

    @Test
    void rangeKeepsBothBounds() {
        RangeMatch range = new RangeMatch("name", "a", "m", COLLATOR);

        assertThat(range.getAttributeName()).isEqualTo("name");
        assertThat(range.getFromValue()).isEqualTo("a");
        assertThat(range.getToValue()).isEqualTo("m");
        assertThat(range.getCollator()).isSameAs(COLLATOR);
        assertThat(range).hasToString("\"a\" <= name <= \"m\" by Collator[locale=de_DE]");
        assertThat(new RangeMatch("limit", 1, 5).getCollator()).isNull();
    }

    @Test
    void rangeNeedsANameAndTwoBoundsWithAnOrder() {
        Object value = new int[] {1};

        assertThatNullPointerException().isThrownBy(() -> new RangeMatch(null, 1, 5));
        assertThatNullPointerException().isThrownBy(() -> new RangeMatch("limit", null, 5));
        assertThatNullPointerException().isThrownBy(() -> new RangeMatch("limit", 1, null));
        assertThatNullPointerException()
                .isThrownBy(() -> new RangeMatch("name", "a", null, COLLATOR));
        assertThatIllegalArgumentException().isThrownBy(() -> new RangeMatch("limit", value, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new RangeMatch("limit", 1, value));
    }

    @Test
    void compositesKeepTheirPartsInOrder() {
        assertThat(new And(A, B).and(C).getExpressions()).containsExactly(A, B, C);
        assertThat(new Or(new QueryExpression[] {A, B}).or(C).getExpressions())
                .containsExactly(A, B, C);
        assertThat(new Not(A).getExpression()).isSameAs(A);
    }

    @Test
    void compositesShowTheirStructure() {
        assertThat(new And(A, new Or(B, new Not(C))))
                .hasToString("(a = 1 and (b = 2 or not(c = 3)))");
    }

    @Test
    void compositesKeepTheirArrayToThemselves() {
        QueryExpression[] parts = {A, B};
        And and = new And(parts);

        parts[0] = C;
        and.getExpressions()[1] = C;

        assertThat(and.getExpressions()).containsExactly(A, B);
    }

    @Test
    void compositesNeedTwoParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new And(new QueryExpression[] {A}))
                .withMessageContaining("And");
        assertThatIllegalArgumentException().isThrownBy(() -> new Or(new QueryExpression[0]));
    }

    @Test
    void compositesRefuseMissingParts() {
        assertThatNullPointerException().isThrownBy(() -> new And(A, null));
        assertThatNullPointerException().isThrownBy(() -> new Or(null, B));
        assertThatNullPointerException().isThrownBy(() -> new And((QueryExpression[]) null));
        assertThatNullPointerException().isThrownBy(() -> new Or(new QueryExpression[] {A, null}));
        assertThatNullPointerException().isThrownBy(() -> new And(A, B).and(null));
        assertThatNullPointerException().isThrownBy(() -> new Not(null));
    }

    @Test
    void compositesRefuseThemselves() {
        And and = new And(A, B);

        assertThatIllegalArgumentException().isThrownBy(() -> and.and(and));
        assertThat(and.getExpressions()).containsExactly(A, B);
    }

    @Test
    void compositesRefuseWhatContainsThem() {
        And and = new And(A, B);
        Or around = new Or(C, new Not(new And(and, C)));

        assertThatIllegalArgumentException().isThrownBy(() -> and.and(around));
    }

    @Test
    void compositesMayShareParts() {
        Or shared = new Or(A, B);

        assertThat(new And(shared, new Not(shared)))
                .hasToString("((a = 1 or b = 2) and not((a = 1 or b = 2)))");
    }

    @Test
    void deepSharingIsCheckedWithoutVisitingEveryPath() {
        QueryExpression nested = A;
        for (int depth = 0; depth < 200; depth++) {
            nested = new And(nested, nested);
        }

        assertThat(new Or(nested, B).getExpressions()).containsExactly(nested, B);
    }

    @Test
    void expressionsSurviveSerialization() {
        QueryExpression query =
                new And(new RangeMatch("n", "a", "m", COLLATOR), new Or(A, new Not(B)));
        assertThat(SerialForm.copy(query)).hasToString(query.toString());
    }

    @Test
    void collatorAppliesTheGivenSettings() {
        QueryCollator primary = new QueryCollator(Locale.ENGLISH, Collator.PRIMARY);
        QueryCollator full =
                new QueryCollator(Locale.ENGLISH, Collator.SECONDARY, Collator.FULL_DECOMPOSITION);

        assertThat(primary.getCollator().compare("a", "A")).isZero();
        assertThat(new QueryCollator(Locale.ENGLISH).getCollator().compare("a", "A")).isNotZero();
        assertThat(full.getCollator().getStrength()).isEqualTo(Collator.SECONDARY);
        assertThat(full.getCollator().getDecomposition()).isEqualTo(Collator.FULL_DECOMPOSITION);
    }

    @Test
    void collatorKnowsWhichSettingsWereGiven() {
        QueryCollator plain = new QueryCollator(Locale.ENGLISH);
        QueryCollator primary = new QueryCollator(Locale.ENGLISH, Collator.PRIMARY);
        QueryCollator full =
                new QueryCollator(Locale.ENGLISH, Collator.PRIMARY, Collator.FULL_DECOMPOSITION);
        Collator usual = Collator.getInstance(Locale.ENGLISH);

        assertThat(plain.hasStrength()).isFalse();
        assertThat(plain.getStrength()).isEqualTo(usual.getStrength());
        assertThat(plain.hasDecomposition()).isFalse();
        assertThat(plain.getDecomposition()).isEqualTo(usual.getDecomposition());
        assertThat(primary.hasStrength()).isTrue();
        assertThat(primary.getStrength()).isEqualTo(Collator.PRIMARY);
        assertThat(primary.hasDecomposition()).isFalse();
        assertThat(full.hasDecomposition()).isTrue();
        assertThat(full.getDecomposition()).isEqualTo(Collator.FULL_DECOMPOSITION);
        assertThat(full.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(full).hasToString("Collator[locale=en,strength=0,decomposition=2]");
    }

    @Test
    void collatorsAreEqualByLocaleAndSettings() {
        QueryCollator collator = new QueryCollator(Locale.ENGLISH, Collator.PRIMARY);

        assertThat(collator)
                .isEqualTo(new QueryCollator(Locale.ENGLISH, Collator.PRIMARY))
                .hasSameHashCodeAs(new QueryCollator(Locale.ENGLISH, Collator.PRIMARY))
                .isNotEqualTo(new QueryCollator(Locale.GERMANY, Collator.PRIMARY))
                .isNotEqualTo(new QueryCollator(Locale.ENGLISH, Collator.SECONDARY))
                .isNotEqualTo(
                        new QueryCollator(
                                Locale.ENGLISH, Collator.PRIMARY, Collator.NO_DECOMPOSITION));
        assertThat(new QueryCollator(Locale.ENGLISH))
                .isNotEqualTo(new QueryCollator(Locale.ENGLISH, Collator.TERTIARY));
    }

    @Test
    void collatorRefusesUnknownSettings() {
        assertThatNullPointerException().isThrownBy(() -> new QueryCollator(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QueryCollator(Locale.ENGLISH, 4))
                .withMessageContaining("4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QueryCollator(Locale.ENGLISH, Collator.PRIMARY, 3));
    }
}
