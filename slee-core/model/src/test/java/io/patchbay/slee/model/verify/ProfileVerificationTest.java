package io.patchbay.slee.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.model.SampleUnit;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken rule of a profile specification is found and named with its section. */
class ProfileVerificationTest {

    private static final String CMP = "profile/LineCmp.java";
    private static final String LOCAL = "profile/LineLocal.java";
    private static final String PROFILE = "profile/LineProfile.java";
    private static final String TABLE = "profile/LineTable.java";
    private static final String XML = "profile/profile-spec-jar.xml";

    private static final String XML_1_0 =
            """
            <!DOCTYPE profile-spec-jar PUBLIC
              "-//Sun Microsystems, Inc.//DTD JAIN SLEE Profile Specification 1.0//EN" "x">
            <profile-spec-jar>
              <profile-spec>
                <profile-spec-name>lines</profile-spec-name>
                <profile-spec-vendor>v</profile-spec-vendor>
                <profile-spec-version>1</profile-spec-version>
                <profile-classes>
                  <profile-cmp-interface-name>com.example.profile.LineCmp\
            </profile-cmp-interface-name>
                  <profile-management-interface-name>com.example.profile.LineManagement\
            </profile-management-interface-name>
                  <profile-management-abstract-class-name>com.example.profile.OldLine\
            </profile-management-abstract-class-name>
                </profile-classes>
                <profile-index unique="True">number</profile-index>
              </profile-spec>
            </profile-spec-jar>
            """;

    private static final String OLD_LINE =
            """
            package com.example.profile;

            public abstract class OldLine
                    implements javax.slee.profile.ProfileManagement, LineCmp, LineManagement {
                public OldLine() {}
                public void profileInitialize() {}
                public void profileLoad() {}
                public void profileStore() {}
                public void profileVerify() {}
                public void reset() {}
            }
            """;

    private static Arguments broken(String file, String from, String to, String spec, String what) {
        return Arguments.of(file, from, to, spec, what);
    }

    static Stream<Arguments> cmpRules() {
        return Stream.of(
                broken(CMP, "void setWeight(int weight);", "", "10.6", "needs a getter and"),
                broken(CMP, "setWeight(int", "setWeight(long", "10.6", "needs a getter and"),
                broken(
                        CMP,
                        "void setWeight(int weight);",
                        "void setWeight(int weight); void weigh();",
                        "10.6",
                        "no accessor"),
                broken(
                        CMP,
                        "int getWeight();",
                        "int getWeight(); Thread getThread(); void setThread(Thread t);",
                        "10.6",
                        "not serializable"),
                broken(
                        CMP,
                        "int getWeight()",
                        "int getWeight() throws Exception",
                        "10.6",
                        "throws"),
                broken(
                        CMP,
                        "int getWeight();",
                        "int getWeight(); int getClass_(); void setClass_(int c);"
                                + " int getNew(); void setNew(int n);",
                        "10.6",
                        "wrong profile CMP field name"),
                broken(XML, "-name>number<", "-name>digits<", "10.6", "no such field"),
                broken(XML, "-name>number<", "-name>weight<", "10.22", "does not fit"),
                broken(
                        XML,
                        "operator=\"has-prefix\" collator-ref=\"german\"/>",
                        "operator=\"equals\" collator-ref=\"german\"/></cmp-field><cmp-field>"
                                + "<cmp-field-name>barred</cmp-field-name>"
                                + "<index-hint query-operator=\"range-match\"/>",
                        "10.22",
                        "range-match does not fit"),
                broken(
                        XML,
                        "unique=\"True\">",
                        "unique=\"True\"><cmp-field-name>weight</cmp-field-name>"
                                + "<index-hint query-operator=\"equals\" collator-ref=\"german\"/>"
                                + "</cmp-field><cmp-field>",
                        "10.22",
                        "for text only"));
    }

    static Stream<Arguments> queryRules() {
        String query = "<compare attribute-name=\"weight\" op=\"greater-than\"";
        return Stream.of(
                broken(
                        XML,
                        "attribute-name=\"weight\"",
                        "attribute-name=\"mass\"",
                        "10.20.2",
                        "unk"),
                broken(XML, "type=\"int\"", "type=\"java.util.Date\"", "10.20.2", "not allowed"),
                broken(XML, "type=\"int\"", "type=\"long\"", "10.20.2", "does not fit"),
                broken(XML, "op=\"equals\"", "op=\"less-than\"", "10.20.2", "does not fit"),
                broken(
                        XML,
                        "has-prefix attribute-name=\"number\"",
                        "has-prefix attribute-name=\"weight\"",
                        "10.20.2",
                        "does not fit"),
                broken(
                        XML,
                        query + " parameter=\"least\"/>",
                        query
                                + " parameter=\"least\"/><compare attribute-name=\"weight\""
                                + " op=\"equals\" value=\"heavy\"/>",
                        "10.20.2",
                        "does not fit"));
    }

    static Stream<Arguments> queryParameterRules() {
        return Stream.of(
                broken(
                        XML,
                        "parameter=\"least\"",
                        "parameter=\"most\"",
                        "10.20.2",
                        "unknown query"),
                broken(XML, "parameter=\"least\"", "value=\"4\"", "10.20.2", "is not used"),
                broken(
                        XML,
                        "parameter=\"least\"",
                        "value=\"4\" parameter=\"least\"",
                        "10.20.2",
                        "needs one operand"),
                broken(
                        XML,
                        "<query-parameter name=\"least\"",
                        "<query-options read-only=\"False\"/><query-parameter name=\"least\"",
                        "10.20.2",
                        "is not read-only"),
                broken(
                        XML,
                        "<query-parameter name=\"least\"",
                        "<query-options max-matches=\"0\"/><query-parameter name=\"least\"",
                        "10.20.2",
                        "max-matches"),
                broken(
                        XML,
                        "collator-ref=\"german\"",
                        "collator-ref=\"dutch\"",
                        "10.20",
                        "collator"));
    }

    static Stream<Arguments> tableRules() {
        return Stream.of(
                broken(TABLE, "queryHeavy(int least, ", "queryHeavy(", "10.8.2", "does not match"),
                broken(TABLE, "Collection queryHeavy", "Object queryHeavy", "10.8.2", "not match"),
                broken(TABLE, "queryHeavy", "queryLight", "10.8.2", "belongs to no static query"),
                broken(TABLE, "prefix)", "prefix) throws Exception", "10.8.2", "does not match"),
                broken(TABLE, " extends ProfileTable", "", "10.8", "is no javax"));
    }

    static Stream<Arguments> classRules() {
        return Stream.of(
                broken(
                        LOCAL,
                        ", javax.slee.profile.ProfileLocalObject",
                        "",
                        "10.7.4",
                        "is no javax.slee.profile.ProfileLocalObject"),
                broken(
                        LOCAL,
                        "boolean matches(String number)",
                        "boolean matches(String number) throws java.rmi.RemoteException",
                        "10.7.4",
                        "RemoteException"),
                broken(
                        LOCAL,
                        "boolean matches",
                        "void profileOdd(); boolean matches",
                        "10.7.4",
                        "reserved prefix"),
                broken(
                        "profile/LineManagement.java",
                        "String getNumber();",
                        "Integer getNumber();",
                        "10.10",
                        "clashes"));
    }

    static Stream<Arguments> abstractClassRules() {
        return Stream.of(
                broken(PROFILE, "public abstract class", "abstract class", "10.11", "not public"),
                broken(PROFILE, "public LineProfile()", "LineProfile()", "10.11", "constructor"),
                broken(PROFILE, "Profile, LineCmp", "LineCmp", "10.11", "its contract"),
                broken(PROFILE, "Profile, LineCmp", "Profile, LineLocal", "10.11", "local inter"),
                broken(PROFILE, "public void profileLoad() {}", "", "10.11", "not implemented"),
                broken(PROFILE, "public void reset() {}", "", "10.11", "not implemented"),
                broken(
                        PROFILE,
                        "public void reset()",
                        "public final void reset()",
                        "10.11",
                        "not implemented"),
                broken(
                        PROFILE,
                        "public void reset() {}",
                        "public void reset() {} public int getWeight() { return 1; }",
                        "10.11",
                        "implements a CMP accessor"),
                broken(
                        PROFILE,
                        "public void reset() {}",
                        "public void reset() {} abstract void open();",
                        "10.11",
                        "does not explain"),
                broken(
                        PROFILE,
                        "throws UnrecognizedUsageParameterSetNameException",
                        "",
                        "11.4.2",
                        "wrong shape"),
                broken(
                        "profile/LineUsage.java",
                        "incrementLookups",
                        "countLookups",
                        "11.2",
                        "wrong shape"));
    }

    @ParameterizedTest
    @MethodSource({
        "cmpRules",
        "queryRules",
        "queryParameterRules",
        "tableRules",
        "classRules",
        "abstractClassRules"
    })
    void findsTheBrokenRule(String file, String from, String to, String spec, String what) {
        Problems problems = new SampleUnit().replace(file, from, to).verify();

        assertThat(problems.errors())
                .as(problems.toString())
                .anySatisfy(problem -> {
                    assertThat(problem.spec()).isEqualTo(spec);
                    assertThat(problem.what()).contains(what);
                    assertThat(problem.location().jar()).isEqualTo("jars/profile.jar");
                });
    }

    @Test
    void refusesAHiddenCmpInterface() {
        Problems problems =
                new SampleUnit()
                        .put(
                                "profile/HiddenCmp.java",
                                "package com.example.profile; interface HiddenCmp extends LineCmp {}")
                        .replace(XML, "profile.LineCmp<", "profile.HiddenCmp<")
                        .verify();

        assertThat(problems.errors())
                .extracting(Problem::what)
                .contains("the profile CMP interface is not a public interface in a package");
    }

    @Test
    void demandsAClassForInterfaceMethodsThatAreNoAccessors() {
        String element =
                """
                      <profile-abstract-class>
                        <profile-abstract-class-name>com.example.profile.LineProfile\
                </profile-abstract-class-name>
                      </profile-abstract-class>
                """;

        Problems problems = new SampleUnit().replace(XML, element, "").verify();

        assertThat(problems.errors())
                .extracting(Problem::what)
                .containsExactly(
                        "nobody implements an interface method",
                        "nobody implements an interface method");
    }

    @Test
    void acceptsA10SpecificationWithItsManagementClass() {

        Problems good =
                new SampleUnit().put(XML, XML_1_0).put("profile/OldLine.java", OLD_LINE).verify();
        Problems bad =
                new SampleUnit()
                        .put(XML, XML_1_0)
                        .put(
                                "profile/OldLine.java",
                                OLD_LINE.replace(
                                        "public void reset() {}",
                                        "public void reset() {} public void markProfileDirty() {}"))
                        .verify();

        assertThat(good.list()).as(good.toString()).isEmpty();
        assertThat(bad.errors())
                .extracting(Problem::what)
                .containsExactly("the author implements a method that the container provides");
    }
}
