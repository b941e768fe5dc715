package io.patchbay.slee.container.deployment;

import java.lang.reflect.Method;

/**
 * Lets the log records of this JVM through. Stateless.
 *
 * <p>The module library brings a {@link System.LoggerFinder}. Where the JDK picks it, every record
 * waits in its memory, with exceptions and thus with the classes of components, until the library's
 * own launcher activates it. We use the library without its launcher, and it has no public way.
 */
final class ModuleLogging {
    private static final String FINDER = "org.jboss.modules.ModuleLoggerFinder";

    private ModuleLogging() {}

    /** Hands records to the next finder of the class path, else to the JDK's own. */
    static void letThrough() {
        try {
            Method activate =
                    Class.forName(FINDER).getDeclaredMethod("activate", ClassLoader.class);
            activate.setAccessible(true);
            activate.invoke(null, ModuleLogging.class.getClassLoader());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    FINDER
                            + " cannot be activated: log records would be kept in memory and never"
                            + " be seen. Does the version of jboss-modules fit?",
                    e);
        }
    }
}
