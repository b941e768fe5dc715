package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.codegen.GenerationException;
import io.patchbay.slee.container.codegen.profile.GeneratedProfileClasses;
import io.patchbay.slee.container.codegen.profile.ProfileCodeGenerator;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.ProfileClasses;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor.Collator;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor.Index;
import io.patchbay.slee.model.descriptor.QueryNode;
import io.patchbay.slee.model.descriptor.QueryOperator;
import io.patchbay.slee.model.descriptor.SleeVersion;
import io.patchbay.slee.model.descriptor.StaticQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.slee.profile.ProfileSpecificationID;
import org.jspecify.annotations.Nullable;

/** The tests' profile specifications. */
public final class Specs {
    public static final Location HERE = Location.of("tests", "profile-spec-jar.xml");

    private Specs() {}

    public static ProfileSpecificationID id(String name) {
        return new ProfileSpecificationID(name, "tests", "1.0");
    }

    public static GeneratedProfileClasses generated(ProfileSpecComponentDescriptor descriptor) {
        try {
            return ProfileCodeGenerator.generate(descriptor, new GeneratedInto());
        } catch (GenerationException failure) {
            throw new AssertionError(failure);
        }
    }

    /** All interfaces, indexes, collators and queries. */
    public static ProfileSpecComponentDescriptor subscriber(boolean readOnly) {
        return new ProfileSpecComponentDescriptor(
                id(readOnly ? "ReadOnlySubscriber" : "Subscriber"),
                SleeVersion.V1_1,
                HERE,
                List.of(),
                List.of(),
                List.of(collator()),
                subscriberClasses(),
                List.of(),
                queries(),
                readOnly,
                true,
                false,
                List.of());
    }

    private static Collator collator() {
        return new Collator(
                "anyCase",
                "en",
                Optional.of("GB"),
                Optional.empty(),
                Optional.of(ProfileSpecComponentDescriptor.Strength.PRIMARY),
                Optional.empty(),
                HERE);
    }

    private static ProfileClasses subscriberClasses() {
        return new ProfileClasses(
                SubscriberCmp.class.getName(),
                List.of(
                        field("number", true, null, hint(QueryOperator.LONGEST_PREFIX_MATCH, null)),
                        field(
                                "name",
                                false,
                                null,
                                hint(QueryOperator.EQUALS, "anyCase"),
                                hint(QueryOperator.HAS_PREFIX, null)),
                        field("age", false, null, hint(QueryOperator.RANGE_MATCH, null))),
                Optional.of(
                        new ProfileClasses.LocalInterface(SubscriberLocal.class.getName(), false)),
                Optional.of(SubscriberManagement.class.getName()),
                Optional.of(
                        new ProfileClasses.ProfileClass(SubscriberProfile.class.getName(), false)),
                Optional.of(SubscriberTable.class.getName()),
                Optional.empty());
    }

    public static ProfileClasses.CmpField field(
            String name,
            boolean unique,
            @Nullable String collator,
            ProfileClasses.IndexHint... hints) {
        return new ProfileClasses.CmpField(
                name, unique, Optional.ofNullable(collator), Arrays.asList(hints), HERE);
    }

    public static ProfileClasses.IndexHint hint(QueryOperator operator, @Nullable String collator) {
        return new ProfileClasses.IndexHint(operator, Optional.ofNullable(collator), HERE);
    }

    private static List<StaticQuery> queries() {
        return List.of(
                query(
                        "olderThan",
                        OptionalLong.empty(),
                        compare("age", QueryOperator.GREATER_THAN, parameter("age"), null),
                        parameterOf("age", "int")),
                query(
                        "route",
                        OptionalLong.empty(),
                        compare(
                                "number",
                                QueryOperator.LONGEST_PREFIX_MATCH,
                                parameter("digits"),
                                null),
                        parameterOf("digits", "java.lang.String")),
                query(
                        "teenagers",
                        OptionalLong.of(2),
                        new QueryNode.And(
                                List.of(
                                        new QueryNode.Range(
                                                "age",
                                                new QueryNode.Literal("13"),
                                                new QueryNode.Literal("19"),
                                                Optional.empty(),
                                                HERE),
                                        new QueryNode.Not(
                                                compare(
                                                        "barred",
                                                        QueryOperator.EQUALS,
                                                        new QueryNode.Literal("true"),
                                                        null),
                                                HERE)),
                                HERE)),
                query(
                        "nameStarts",
                        OptionalLong.empty(),
                        compare("name", QueryOperator.HAS_PREFIX, parameter("prefix"), null),
                        parameterOf("prefix", "java.lang.String")),
                query(
                        "called",
                        OptionalLong.empty(),
                        compare("name", QueryOperator.EQUALS, parameter("name"), "anyCase"),
                        parameterOf("name", "java.lang.String")));
    }

    private static StaticQuery query(
            String name,
            OptionalLong max,
            QueryNode expression,
            StaticQuery.Parameter... parameters) {
        return new StaticQuery(
                name, Optional.empty(), max, Arrays.asList(parameters), expression, HERE);
    }

    private static StaticQuery.Parameter parameterOf(String name, String type) {
        return new StaticQuery.Parameter(name, type, HERE);
    }

    private static QueryNode.Operand parameter(String name) {
        return new QueryNode.ParameterRef(name);
    }

    private static QueryNode compare(
            String attribute,
            QueryOperator operator,
            QueryNode.Operand operand,
            @Nullable String collator) {
        return new QueryNode.Compare(
                attribute, operator, operand, Optional.ofNullable(collator), HERE);
    }

    /** A specification of SLEE 1.0 for a CMP interface and, optionally, a management class. */
    public static ProfileSpecComponentDescriptor version10(
            Class<?> cmp, @Nullable Class<?> managementClass, Index... indexes) {
        return new ProfileSpecComponentDescriptor(
                id(cmp.getSimpleName()),
                SleeVersion.V1_0,
                HERE,
                List.of(),
                List.of(),
                List.of(),
                new ProfileClasses(
                        cmp.getName(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(managementClass)
                                .map(c -> new ProfileClasses.ProfileClass(c.getName(), false)),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                List.of(),
                true,
                true,
                false,
                Arrays.asList(indexes));
    }
}
