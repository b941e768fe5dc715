package io.patchbay.slee.container.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.codegen.contract.ConcreteSbb;
import io.patchbay.slee.model.spec.Spec;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The abstract class lives in a library, the generated one in the component's loader. */
@Spec("B1")
class AuthorInLibraryTest {

    private static GeneratedSbbClasses generate(String source) throws GenerationException {
        TestLoader library = new TestLoader(AuthorCode.compile(source));
        TestLoader component = new TestLoader(Map.of(), library);
        return SbbCodeGenerator.generate(
                SbbModels.of("a.A").field("text").build(), Map.of(), component);
    }

    @Test
    void overridesProtectedMethodsAcrossLoaders() throws Exception {
        ConcreteSbb sbb =
                generate(
                                AuthorSources.sbb("A")
                                        + "protected abstract String getText();"
                                        + "protected abstract void setText(String t);"
                                        + "public String use() { setText(\"x\");"
                                        + " return getText(); } }")
                        .newSbb();
        RecordingSbbAccess access = new RecordingSbbAccess();
        sbb.slee$bind(access);

        assertThat(sbb.getClass().getMethod("use").invoke(sbb)).isEqualTo("x");
        assertThat(sbb.getClass().getClassLoader())
                .isNotSameAs(sbb.getClass().getSuperclass().getClassLoader());
    }

    @Test
    void saysThatPackagePrivateMethodsAreOutOfReach() {
        assertThatThrownBy(() ->
                        generate(
                                AuthorSources.sbb("A")
                                        + "abstract String getText();"
                                        + "abstract void setText(String t); }"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("package-private abstract method getText()");
    }

    @Test
    void saysThatAnInterfaceIsOutOfReach() {
        TestLoader library =
                new TestLoader(
                        AuthorCode.compile(
                                AuthorSources.sbb("A") + "}",
                                "package a; interface Hidden extends javax.slee.SbbLocalObject {"
                                        + "}"));
        assertThatThrownBy(() ->
                        SbbCodeGenerator.generate(
                                SbbModels.of("a.A").local("a.Hidden").build(),
                                Map.of(),
                                new TestLoader(Map.of(), library)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("cannot be defined")
                .hasMessageContaining("a.Hidden");
    }
}
