package javax.slee.management;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;

/**
 * Finds a SLEE vendor's {@link SleeProvider} by the name of its class.
 *
 * <p>Thread-safe: it has no state. SLEE 1.1, chapter 14.
 */
public final class SleeProviderFactory {
    /** Creates an object of no use: all methods are static. */
    public SleeProviderFactory() {}

    /**
     * Instantiates a provider class that the thread's context class loader, or if there is none the
     * loader of this class, can load.
     *
     * @param className name of the provider class
     * @return a new provider
     * @throws NullPointerException if {@code className} is null
     * @throws PeerUnavailableException if the class cannot be found or instantiated, or is not a
     *     provider
     */
    public static SleeProvider getSleeProvider(String className) throws PeerUnavailableException {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return getSleeProvider(
                className, context != null ? context : SleeProviderFactory.class.getClassLoader());
    }

    /**
     * Instantiates a provider class that a given class loader can load.
     *
     * @param className name of the provider class
     * @param classLoader loader of the class
     * @return a new provider
     * @throws NullPointerException if an argument is null
     * @throws PeerUnavailableException if the class cannot be found or instantiated, or is not a
     *     provider
     */
    public static SleeProvider getSleeProvider(String className, ClassLoader classLoader)
            throws PeerUnavailableException {
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(classLoader, "classLoader");
        try {
            return Class.forName(className, true, classLoader)
                    .asSubclass(SleeProvider.class)
                    .getConstructor()
                    .newInstance();
        } catch (ClassNotFoundException e) {
            throw unavailable(className, "the class loader cannot find the class", e);
        } catch (ClassCastException e) {
            throw unavailable(
                    className, "it does not implement " + SleeProvider.class.getName(), e);
        } catch (NoSuchMethodException e) {
            throw unavailable(className, "it has no public constructor without parameters", e);
        } catch (IllegalAccessException e) {
            throw unavailable(className, "the class is not public", e);
        } catch (InstantiationException e) {
            throw unavailable(className, "the class is abstract", e);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            throw unavailable(className, "its constructor threw " + thrown, thrown);
        } catch (LinkageError e) {
            throw unavailable(className, "the class cannot be linked or initialized: " + e, e);
        }
    }

    private static PeerUnavailableException unavailable(
            String className, String reason, Throwable cause) {
        return new PeerUnavailableException(
                "No SLEE provider from class " + className + ": " + reason, cause);
    }
}
