package io.patchbay.slee.container.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.codegen.contract.GeneratedSbbLocalObject;
import io.patchbay.slee.container.codegen.contract.LocalObjectAccess;
import io.patchbay.slee.model.spec.Spec;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.slee.SbbLocalObject;
import javax.slee.TransactionRolledbackLocalException;
import org.junit.jupiter.api.Test;

@Spec({"B1", "B8"})
class LocalObjectGenerationTest {

    private static final String INHERITED =
            "package a; public interface Upper { long add(int a, long b, double c);"
                    + " default String hello() { return \"default\"; }"
                    + " default String bye() { return \"default\"; } }";
    private static final String LOCAL =
            "package a; public interface Local extends Upper, javax.slee.SbbLocalObject {"
                    + " void risky(String what) throws java.io.IOException; }";
    private static final String AUTHOR =
            AuthorSources.sbb("A")
                    + "public long add(int a, long b, double c) { return a + b + (long) c; }"
                    + "public String hello() { return \"overridden\"; }"
                    + "public void risky(String what) throws java.io.IOException {"
                    + " if (what.equals(\"checked\")) throw new java.io.IOException(what);"
                    + " throw new IllegalStateException(what); } }";

    private final List<String> log = new ArrayList<>();

    private GeneratedSbbClasses generate(String... sources) throws GenerationException {
        Map<String, byte[]> classes = AuthorCode.compile(sources);
        return SbbCodeGenerator.generate(
                SbbModels.of("a.A").local("a.Local").build(), Map.of(), new TestLoader(classes));
    }

    private static Object call(Object target, String name, Object... arguments) throws Exception {
        for (var method : target.getClass().getMethods()) {
            if (method.getName().equals(name)) {
                try {
                    return method.invoke(target, arguments);
                } catch (InvocationTargetException thrown) {
                    throw (Exception) thrown.getCause();
                }
            }
        }
        throw new NoSuchMethodException(name);
    }

    @Test
    void callsBetweenEnterAndLeave() throws Exception {
        GeneratedSbbClasses classes = generate(INHERITED, LOCAL, AUTHOR);
        GeneratedSbbLocalObject local = classes.newLocalObject(new Access(classes.newSbb(), "e1"));

        assertThat(local).isInstanceOf(classes.types().localInterface());
        assertThat(call(local, "add", 1, 2L, 3.9d)).isEqualTo(6L);
        assertThat(log).containsExactly("enter", "leave");
        assertThat(call(local, "hello")).isEqualTo("overridden");
        assertThat(call(local, "bye")).isEqualTo("default");
        assertThat(log).hasSize(4);
    }

    @Test
    void handsEveryThrowableToTheAccess() throws Exception {
        GeneratedSbbClasses classes = generate(INHERITED, LOCAL, AUTHOR);
        GeneratedSbbLocalObject local = classes.newLocalObject(new Access(classes.newSbb(), "e1"));

        assertThatThrownBy(() -> call(local, "risky", "checked"))
                .isInstanceOf(java.io.IOException.class);
        assertThatThrownBy(() -> call(local, "risky", "unchecked"))
                .isInstanceOf(TransactionRolledbackLocalException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(log)
                .containsExactly(
                        "enter",
                        "failed IOException",
                        "enter",
                        "failed IllegalState" + "Exception");
    }

    @Test
    void comparesByEntity() throws Exception {
        GeneratedSbbClasses classes = generate(INHERITED, LOCAL, AUTHOR);
        GeneratedSbbLocalObject one = classes.newLocalObject(new Access(classes.newSbb(), "e1"));
        GeneratedSbbLocalObject same = classes.newLocalObject(new Access(classes.newSbb(), "e1"));
        GeneratedSbbLocalObject other = classes.newLocalObject(new Access(classes.newSbb(), "e2"));

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(one.isIdentical(same)).isTrue();
        assertThat(one.isIdentical(other)).isFalse();
        one.setSbbPriority((byte) 5);
        assertThat(one.getSbbPriority()).isEqualTo((byte) 5);
        one.remove();
        assertThat(log).contains("remove");
    }

    @Test
    void makesAPlainLocalObjectWithoutLocalInterface() throws Exception {
        GeneratedSbbClasses classes =
                SbbCodeGenerator.generate(
                        SbbModels.of("a.A").build(),
                        Map.of(),
                        new TestLoader(AuthorCode.compile(AuthorSources.sbb("A") + "}")));
        assertThat(classes.types().localInterface()).isEqualTo(SbbLocalObject.class);
        assertThat(classes.newLocalObject(new Access("", "e")).toString()).contains("e");
    }

    @Test
    void namesTheMethodThatTheAuthorForgot() {
        assertThatThrownBy(() ->
                        generate(
                                INHERITED,
                                LOCAL,
                                AuthorSources.sbb("A")
                                        + "public long add(int a, long b, double c) {"
                                        + " return 0; } }"))
                .isInstanceOf(GenerationException.class)
                .hasMessage(
                        "a.A has no public risky(String) although its local interface a.Local"
                                + " declares it (5.6)");
    }

    /** A kernel side for one entity. */
    private final class Access implements LocalObjectAccess {
        private final Object target;
        private final String entity;
        private byte priority;

        Access(Object target, String entity) {
            this.target = target;
            this.entity = entity;
        }

        @Override
        public Object enter() {
            log.add("enter");
            return target;
        }

        @Override
        public void leave() {
            log.add("leave");
        }

        @Override
        public Throwable failed(Throwable thrown) {
            log.add("failed " + thrown.getClass().getSimpleName());
            return thrown instanceof RuntimeException
                    ? new TransactionRolledbackLocalException("rolled back", thrown)
                    : thrown;
        }

        @Override
        public byte priority() {
            return priority;
        }

        @Override
        public void priority(byte value) {
            priority = value;
        }

        @Override
        public void remove() {
            log.add("remove");
        }

        @Override
        public boolean sameAs(LocalObjectAccess other) {
            return other.identity().equals(entity);
        }

        @Override
        public Object identity() {
            return entity;
        }
    }
}
