package io.patchbay.slee.container.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.model.spec.Spec;
import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.slee.InvalidArgumentException;
import javax.slee.profile.AttributeTypeMismatchException;
import javax.slee.profile.ProfileLocalObject;
import javax.slee.profile.UnrecognizedAttributeException;
import javax.slee.profile.UnrecognizedQueryNameException;
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
import javax.slee.profile.query.QueryCollator;
import javax.slee.profile.query.QueryExpression;
import javax.slee.profile.query.RangeMatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileQueryTest {
    private static final QueryCollator ANY_CASE =
            new QueryCollator(Locale.ENGLISH, Collator.PRIMARY);

    private final TestSlee slee = TestSlee.with(Specs.subscriber(false), "subscribers");
    private final SubscriberTable table = slee.subscribers();

    @BeforeEach
    void fill() {
        slee.addSubscriber("Ann", "39", 13);
        slee.addSubscriber("Bob", "3906", 19);
        slee.addSubscriber("Anton", "390", 20);
        slee.addSubscriber("Zoe", "44", 30);
    }

    private static List<String> names(Collection<? extends ProfileLocalObject> profiles) {
        return profiles.stream().map(ProfileLocalObject::getProfileName).sorted().toList();
    }

    @Test
    @Spec("F8")
    void longestPrefixMatchFindsTheLongestPrefixOnly() {
        assertThat(route("390612345")).containsExactly("Bob");
        assertThat(route("3901")).containsExactly("Anton");
        assertThat(route("391")).containsExactly("Ann");
        assertThat(route("39")).containsExactly("Ann");
        assertThat(route("3")).isEmpty();
        assertThat(route("")).isEmpty();
    }

    private List<String> route(String digits) {
        return slee.commit(() -> names(table.queryRoute(digits)));
    }

    @Test
    @Spec("F8")
    void longestPrefixMatchSeesTheTransactionsOwnChanges() {
        slee.rollback(() -> {
            ((SubscriberLocal) table.find("Bob")).setNumber("49");
            assertThat(names(table.queryRoute("390612345"))).containsExactly("Anton");
            ((SubscriberLocal) table.create("Eve")).setNumber("39061");
            assertThat(names(table.queryRoute("390612345"))).containsExactly("Eve");
            return true;
        });
        assertThat(route("390612345")).containsExactly("Bob");
    }

    @Test
    @Spec({"F8", "F10"})
    void staticQueriesCompareWithParametersAndLiterals() {
        slee.commit(() -> {
            assertThat(names(table.queryOlderThan(19))).containsExactly("Anton", "Zoe");
            assertThat(names(table.queryNameStarts("An"))).containsExactly("Ann", "Anton");
            assertThat(names(table.queryCalled("zoe"))).containsExactly("Zoe");
            assertThat(names(table.queryCalled("zo"))).isEmpty();
            assertThat(names(table.queryTeenagers())).containsExactly("Ann", "Bob");
            ((SubscriberLocal) table.find("Bob")).setBarred(true);
            assertThat(names(table.queryTeenagers())).containsExactly("Ann");
            return true;
        });
    }

    @Test
    @Spec("F8")
    void aStaticQueryReturnsNoMoreThanItsMaximum() {
        slee.addSubscriber("Tim", "1", 15);
        slee.addSubscriber("Tom", "2", 16);
        assertThat(slee.commit(() -> table.queryTeenagers().size())).isEqualTo(2);
    }

    static Stream<Arguments> expressions() {
        return Stream.of(
                Arguments.of(new Equals("age", 19), "Bob"),
                Arguments.of(new Equals("name", "ZOE", ANY_CASE), "Zoe"),
                Arguments.of(new NotEquals("age", 19), "Ann Anton Zoe"),
                Arguments.of(new LessThan("age", 19), "Ann"),
                Arguments.of(new LessThanOrEquals("age", 19), "Ann Bob"),
                Arguments.of(new GreaterThan("age", 19), "Anton Zoe"),
                Arguments.of(new GreaterThanOrEquals("age", 19), "Anton Bob Zoe"),
                Arguments.of(new GreaterThan("name", "ann", ANY_CASE), "Anton Bob Zoe"),
                Arguments.of(new RangeMatch("age", 19, 20), "Anton Bob"),
                Arguments.of(new RangeMatch("age", 20, 19), ""),
                Arguments.of(new RangeMatch("number", "39", "3906"), "Ann Anton Bob"),
                Arguments.of(new HasPrefix("name", "An"), "Ann Anton"),
                Arguments.of(new HasPrefix("name", "AN", ANY_CASE), "Ann Anton"),
                Arguments.of(new HasPrefix("number", ""), "Ann Anton Bob Zoe"),
                Arguments.of(new LongestPrefixMatch("number", "39061"), "Bob"),
                Arguments.of(new LongestPrefixMatch("name", "ANNA", ANY_CASE), "Ann"),
                Arguments.of(new LongestPrefixMatch("number", "5"), ""),
                Arguments.of(
                        new And(new HasPrefix("name", "An"), new GreaterThan("age", 13)), "Anton"),
                Arguments.of(new Or(new Equals("age", 13), new Equals("number", "44")), "Ann Zoe"),
                Arguments.of(new Or(new Equals("age", 13), new Equals("barred", true)), "Ann"),
                Arguments.of(new Not(new HasPrefix("name", "An")), "Bob Zoe"),
                Arguments.of(new Not(new LongestPrefixMatch("number", "39061")), "Ann Anton Zoe"));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    @Spec("F9")
    void dynamicQueriesFindTheSameWithAndWithoutAnIndex(QueryExpression expression, String expected)
            throws Exception {
        List<String> found =
                slee.tables.lookups().byDynamicQuery("subscribers", expression).stream()
                        .map(id -> id.getProfileName())
                        .sorted()
                        .toList();
        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    @Test
    @Spec("F9")
    void dynamicQueriesAreCheckedAgainstTheAttributes() {
        assertThatThrownBy(() -> run(new Equals("size", 1)))
                .isInstanceOf(UnrecognizedAttributeException.class)
                .hasMessageContaining("size")
                .hasMessageContaining("age, barred, home, name, number, tags");
        assertThatThrownBy(() -> run(new Equals("age", "x")))
                .isInstanceOf(AttributeTypeMismatchException.class);
        assertThatThrownBy(() -> run(new LessThan("barred", true)))
                .isInstanceOf(AttributeTypeMismatchException.class)
                .hasMessageContaining("less-than");
        assertThatThrownBy(() -> run(new HasPrefix("age", "1")))
                .isInstanceOf(AttributeTypeMismatchException.class);
    }

    private void run(QueryExpression expression) throws Exception {
        slee.tables.lookups().byDynamicQuery("subscribers", expression);
    }

    @Test
    @Spec("F8")
    void staticQueriesOfAdministratorsAreChecked() throws Exception {
        ProfileLookups lookups = slee.tables.lookups();
        assertThat(lookups.byStaticQuery("subscribers", "olderThan", new Object[] {29})).hasSize(1);
        assertThat(lookups.byStaticQuery("subscribers", "teenagers", null)).hasSize(2);
        assertThatThrownBy(() -> lookups.byStaticQuery("subscribers", "younger", null))
                .isInstanceOf(UnrecognizedQueryNameException.class);
        assertThatThrownBy(() -> lookups.byStaticQuery("subscribers", "olderThan", null))
                .isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(
                        () -> lookups.byStaticQuery("subscribers", "olderThan", new Object[] {""}))
                .isInstanceOf(AttributeTypeMismatchException.class)
                .hasMessageContaining("takes a int");
    }
}
