package javax.slee.management;

import java.lang.reflect.Proxy;

/** Stands in for the MBean that emits a notification and is never called. */
public final class SilentMBean {
    private SilentMBean() {}

    public static <T> T of(Class<T> mbeanInterface) {
        Object mbean =
                Proxy.newProxyInstance(
                        mbeanInterface.getClassLoader(),
                        new Class<?>[] {mbeanInterface},
                        (proxy, method, arguments) -> {
                            throw new UnsupportedOperationException(method.toString());
                        });
        return mbeanInterface.cast(mbean);
    }
}
