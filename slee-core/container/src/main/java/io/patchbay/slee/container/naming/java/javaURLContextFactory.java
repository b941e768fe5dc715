package io.patchbay.slee.container.naming.java;

import io.patchbay.slee.container.naming.ComponentEnvironment;
import io.patchbay.slee.container.naming.ComponentNaming;
import java.util.Hashtable;
import javax.naming.ConfigurationException;
import javax.naming.Context;
import javax.naming.Name;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.spi.ObjectFactory;
import org.jspecify.annotations.Nullable;

/**
 * Gives JNDI the environment of the component that runs on the calling thread. Thread-safe.
 *
 * <p>JNDI demands this class name: the scheme followed by {@code URLContextFactory}. Specification:
 * 6.13.
 */
@SuppressWarnings("BanJNDI") // This is the JNDI provider; it deserializes nothing.
public final class javaURLContextFactory implements ObjectFactory {

    /** JNDI makes factories by this constructor. */
    public javaURLContextFactory() {}

    /**
     * Resolves a {@code java:} name, or gives the context that resolves all of them.
     *
     * @param url null for the context, or the name to look up
     * @param name not used
     * @param nameContext not used
     * @param properties not used
     * @return the context or the object
     * @throws NamingException if no component runs on this thread, or the name is not bound
     */
    @Override
    public Object getObjectInstance(
            @Nullable Object url,
            @Nullable Name name,
            @Nullable Context nameContext,
            @Nullable Hashtable<?, ?> properties)
            throws NamingException {
        ComponentEnvironment environment = ComponentNaming.current();
        if (environment == null) {
            throw new NameNotFoundException(
                    "No java: name can be looked up: no SLEE component runs on thread "
                            + Thread.currentThread().getName()
                            + ". Look names up in the component's own methods, for example in"
                            + " setSbbContext, and keep the object.");
        }
        if (url == null) {
            return environment.root();
        }
        if (url instanceof String text) {
            return environment.root().lookup(text);
        }
        throw new ConfigurationException("A java: URL must be a String, found " + url.getClass());
    }
}
