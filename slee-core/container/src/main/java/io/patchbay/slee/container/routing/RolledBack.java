package io.patchbay.slee.container.routing;

import javax.slee.ActivityContextInterface;
import javax.slee.RolledBackContext;

/**
 * What an SBB is told about a transaction that rolled back. Immutable. Specification: 6.10.1.
 *
 * @param event the event
 * @param aci where it was fired
 * @param removeRolledBack whether the removal of the entity was rolled back too
 */
record RolledBack(Object event, ActivityContextInterface aci, boolean removeRolledBack)
        implements RolledBackContext {
    @Override
    public Object getEvent() {
        return event;
    }

    @Override
    public ActivityContextInterface getActivityContextInterface() {
        return aci;
    }

    @Override
    public boolean isRemoveRolledBack() {
        return removeRolledBack;
    }
}
