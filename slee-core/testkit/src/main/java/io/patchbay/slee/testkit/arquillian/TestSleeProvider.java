package io.patchbay.slee.testkit.arquillian;

import io.patchbay.slee.testkit.TestSlee;
import java.lang.annotation.Annotation;
import java.util.Objects;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.arquillian.test.spi.enricher.resource.ResourceProvider;
import org.jspecify.annotations.Nullable;

/** Gives the running SLEE to {@code @ArquillianResource TestSlee} fields. Thread-safe. */
public final class TestSleeProvider implements ResourceProvider {
    /** Filled by Arquillian. */
    @Inject private @Nullable Instance<TestSlee> running;

    /** Made by Arquillian. */
    public TestSleeProvider() {}

    @Override
    public boolean canProvide(Class<?> type) {
        return type.isAssignableFrom(TestSlee.class);
    }

    @Override
    public @Nullable Object lookup(ArquillianResource resource, Annotation... qualifiers) {
        return Objects.requireNonNull(running, "not injected").get();
    }
}
