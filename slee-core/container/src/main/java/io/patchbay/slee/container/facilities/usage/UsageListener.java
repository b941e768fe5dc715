package io.patchbay.slee.container.facilities.usage;

import io.patchbay.slee.container.codegen.UsageParameter;

/**
 * Is told about updates of parameters whose notifications are enabled; must return quickly.
 *
 * <p>Called on the updating thread. Specification: 11.3.
 */
@FunctionalInterface
public interface UsageListener {
    /**
     * A parameter was updated.
     *
     * @param set where
     * @param parameter which one
     * @param value the counter's new value, or the sample
     */
    void updated(UsageParameterSet set, UsageParameter parameter, long value);
}
