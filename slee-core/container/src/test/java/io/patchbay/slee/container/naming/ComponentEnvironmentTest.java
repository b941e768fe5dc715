package io.patchbay.slee.container.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.patchbay.slee.model.descriptor.EnvEntry;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.ValueType;
import io.patchbay.slee.model.spec.Spec;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.naming.Binding;
import javax.naming.CompositeName;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.NotContextException;
import javax.naming.OperationNotSupportedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("BanJNDI") // JNDI is what is tested
class ComponentEnvironmentTest {
    private static final Location NOWHERE = Location.of("", "");

    private final AtomicInteger asked = new AtomicInteger();
    private final ComponentEnvironment environment =
            ComponentEnvironment.builder("SBB x")
                    .entries(
                            List.of(
                                    new EnvEntry(
                                            "limit", ValueType.INTEGER, Optional.of("7"), NOWHERE),
                                    new EnvEntry(
                                            "unset", ValueType.STRING, Optional.empty(), NOWHERE)))
                    .bind("java:comp/env/slee/facilities/timer", "the timer")
                    .bind("slee/facilities/alarm", "the alarm")
                    .bindSupplier("slee/resources/sip", asked::incrementAndGet)
                    .build();

    @BeforeEach
    void findTheFactory() {
        System.setProperty(Context.URL_PKG_PREFIXES, "io.patchbay.slee.container.naming");
    }

    @AfterEach
    void leave() {
        ComponentNaming.exit(null);
    }

    @Test
    @Spec("B13")
    void findsTypedEntriesAndFacilitiesThroughInitialContext() throws NamingException {
        ComponentNaming.enter(environment);
        InitialContext initial = new InitialContext();
        assertThat(initial.lookup("java:comp/env/limit")).isEqualTo(7);
        assertThat(initial.lookup("java:comp/env/slee/facilities/timer")).isEqualTo("the timer");
        assertThat(initial.lookup(new CompositeName("java:comp/env/limit"))).isEqualTo(7);
    }

    @Test
    @Spec("B13")
    void looksUpRelativeToAnyLevel() throws NamingException {
        ComponentNaming.enter(environment);
        Context env = (Context) new InitialContext().lookup("java:comp/env");
        assertThat(env.lookup("slee/facilities/alarm")).isEqualTo("the alarm");
        Context facilities = (Context) env.lookup("slee/facilities/");
        assertThat(facilities.lookup("timer")).isEqualTo("the timer");
        assertThat(facilities.getNameInNamespace()).isEqualTo("java:comp/env/slee/facilities");
        assertThat(((Context) facilities.lookup("")).lookup("timer")).isEqualTo("the timer");
    }

    @Test
    void asksASupplierAtEachLookUp() throws NamingException {
        assertThat(environment.root().lookup("comp/env/slee/resources/sip")).isEqualTo(1);
        assertThat(environment.root().lookup("comp/env/slee/resources/sip")).isEqualTo(2);
    }

    @Test
    void listsTheNamesOfALevel() throws NamingException {
        Context env = (Context) environment.root().lookup("comp/env");
        assertThat(Collections.list(env.list("slee/facilities")))
                .extracting(pair -> pair.getName())
                .containsExactly("alarm", "timer");
        assertThat(Collections.list(env.listBindings("slee/facilities")))
                .extracting(Binding::getObject)
                .containsExactly("the alarm", "the timer");
        assertThatExceptionOfType(NotContextException.class)
                .isThrownBy(() -> env.list("limit"))
                .withMessageContaining("java:comp/env/limit");
    }

    @Test
    void saysWhatIsThereWhenANameIsNotFound() {
        ComponentNaming.enter(environment);
        assertThatExceptionOfType(NameNotFoundException.class)
                .isThrownBy(() -> new InitialContext().lookup("java:comp/env/slee/facilities/timr"))
                .withMessageContaining("java:comp/env/slee/facilities/timr")
                .withMessageContaining("SBB x")
                .withMessageContaining("alarm, timer");
    }

    @Test
    void turnsAFailingSupplierIntoANamingException() {
        ComponentEnvironment broken =
                ComponentEnvironment.builder("SBB y")
                        .bindSupplier(
                                "ra",
                                () -> {
                                    throw new IllegalStateException("link sip is not bound");
                                })
                        .build();
        assertThatExceptionOfType(NamingException.class)
                .isThrownBy(() -> broken.root().lookup("comp/env/ra"))
                .withMessageContaining("link sip is not bound")
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    @Spec("B13")
    void cannotBeChanged() throws NamingException {
        Context env = (Context) environment.root().lookup("comp/env");
        assertThatExceptionOfType(OperationNotSupportedException.class)
                .isThrownBy(() -> env.bind("limit", 8));
        assertThatExceptionOfType(OperationNotSupportedException.class)
                .isThrownBy(() -> env.unbind("limit"));
        assertThatExceptionOfType(OperationNotSupportedException.class)
                .isThrownBy(() -> env.createSubcontext("more"));
    }

    @Test
    void refusesTheSameNameTwiceAndANameBelowAnObject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComponentEnvironment.builder("x").bind("a", 1).bind("a", 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComponentEnvironment.builder("x").bind("a", 1).bind("a/b", 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComponentEnvironment.builder("x").bind("a/b", 1).bind("a", 2));
    }

    @Test
    void showsTheFormerEnvironmentAfterANestedCall() throws NamingException {
        ComponentEnvironment inner = ComponentEnvironment.builder("SBB z").bind("who", "z").build();
        assertThat(ComponentNaming.enter(environment)).isNull();
        ComponentEnvironment previous = ComponentNaming.enter(inner);
        assertThat(new InitialContext().lookup("java:comp/env/who")).isEqualTo("z");
        ComponentNaming.exit(previous);
        assertThat(new InitialContext().lookup("java:comp/env/limit")).isEqualTo(7);
    }

    @Test
    void saysThatNoComponentRunsOutsideOfOne() {
        assertThatExceptionOfType(NameNotFoundException.class)
                .isThrownBy(() -> new InitialContext().lookup("java:comp/env/limit"))
                .withMessageContaining("no SLEE component runs");
    }

    @Test
    void worksUnderALoaderThatSeesOnlyTheDoor() throws NamingException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(new DoorLoader());
        ComponentNaming.enter(environment);
        try {
            assertThat(new InitialContext().lookup("java:comp/env/limit")).isEqualTo(7);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Sees the platform and, of the container, the package that JNDI knocks at. */
    private static final class DoorLoader extends ClassLoader {
        DoorLoader() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("io.patchbay.slee.container.naming.java.")) {
                return ComponentEnvironmentTest.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
