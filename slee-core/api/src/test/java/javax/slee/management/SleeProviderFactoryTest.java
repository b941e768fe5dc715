package javax.slee.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class SleeProviderFactoryTest {
    private static final ClassLoader LOADER = SleeProviderFactoryTest.class.getClassLoader();

    /** A provider as a vendor would write it. */
    public static class Vendor implements SleeProvider {
        @Override
        public ObjectName getSleeManagementMBean() {
            try {
                return new ObjectName(SleeManagementMBean.OBJECT_NAME);
            } catch (MalformedObjectNameException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Cannot be instantiated. */
    public abstract static class UnfinishedVendor extends Vendor {}

    /** Has no constructor that the factory could call. */
    public static class ChoosyVendor extends Vendor {
        public ChoosyVendor(String choice) {
            assertThat(choice).isNotNull();
        }
    }

    /** Is out of order. */
    public static class BrokenVendor extends Vendor {
        public BrokenVendor() {
            throw new UnsupportedOperationException("out of order");
        }
    }

    /** Cannot even be initialized. */
    public static class UnusableVendor extends Vendor {
        static final int SIZE = Integer.parseInt("none");
    }

    @Test
    void instantiatesTheProvider() throws Exception {
        SleeProvider provider = SleeProviderFactory.getSleeProvider(Vendor.class.getName(), LOADER);
        assertThat(provider).isExactlyInstanceOf(Vendor.class);
        assertThat(provider.getSleeManagementMBean().getKeyProperty("name"))
                .isEqualTo("SleeManagement");
        assertThat(SleeProviderFactory.getSleeProvider(Vendor.class.getName(), LOADER))
                .isNotSameAs(provider);
    }

    @Test
    void looksWithTheContextClassLoaderUnlessToldOtherwise() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        String name = Vendor.class.getName();
        try {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            assertThatExceptionOfType(PeerUnavailableException.class)
                    .isThrownBy(() -> SleeProviderFactory.getSleeProvider(name));
            thread.setContextClassLoader(LOADER);
            assertThat(SleeProviderFactory.getSleeProvider(name)).isInstanceOf(Vendor.class);
            thread.setContextClassLoader(null);
            assertThat(SleeProviderFactory.getSleeProvider(name)).isInstanceOf(Vendor.class);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void saysWhyThereIsNoProvider() {
        assertUnavailable("no.such.Vendor", "cannot find")
                .withCauseInstanceOf(ClassNotFoundException.class);
        assertUnavailable("java.lang.String", "does not implement");
        assertUnavailable(UnfinishedVendor.class.getName(), "abstract");
        assertUnavailable(ChoosyVendor.class.getName(), "constructor without parameters");
        assertUnavailable("javax.slee.usage.HiddenSleeProvider", "not public");
        assertUnavailable(BrokenVendor.class.getName(), "out of order")
                .withCauseInstanceOf(UnsupportedOperationException.class);
        assertUnavailable(UnusableVendor.class.getName(), "initialized");
    }

    private static ThrowableAssertAlternative<PeerUnavailableException> assertUnavailable(
            String className, String reason) {
        return assertThatExceptionOfType(PeerUnavailableException.class)
                .isThrownBy(() -> SleeProviderFactory.getSleeProvider(className, LOADER))
                .withMessageContaining(className)
                .withMessageContaining(reason);
    }

    @Test
    void refusesNulls() {
        assertThatNullPointerException()
                .isThrownBy(() -> SleeProviderFactory.getSleeProvider(null, LOADER));
        assertThatNullPointerException()
                .isThrownBy(() -> SleeProviderFactory.getSleeProvider("x", null));
        assertThatNullPointerException()
                .isThrownBy(() -> SleeProviderFactory.getSleeProvider(null));
    }
}
