package javax.slee.management;

import javax.management.ObjectName;

/**
 * Entry point of a SLEE vendor for management clients, found by class name with {@link
 * SleeProviderFactory}.
 *
 * <p>An implementation is a public class with a public constructor that takes no arguments. SLEE
 * 1.1, chapter 14.
 */
public interface SleeProvider {
    /**
     * Gets access to the SLEE.
     *
     * @return object name of the {@link SleeManagementMBean}
     */
    ObjectName getSleeManagementMBean();
}
