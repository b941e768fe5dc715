package io.patchbay.slee.container.routing;

import io.patchbay.slee.model.descriptor.EventEntry;
import io.patchbay.slee.model.descriptor.EventEntry.Variable;
import java.util.EnumSet;
import java.util.Set;
import javax.slee.Address;
import javax.slee.InitialEventSelector;
import org.jspecify.annotations.Nullable;

/** The variables of one initial event selection. Confined to the turn. Specification: 8.6.4. */
final class Selection implements InitialEventSelector {
    private final EventEntry entry;
    private final Object event;
    private final Object activity;
    private final Set<Variable> variables;
    private @Nullable Address address;
    private @Nullable String customName;
    private boolean initial = true;

    Selection(EventEntry entry, Object event, Object activity, @Nullable Address address) {
        this.entry = entry;
        this.event = event;
        this.activity = activity;
        this.address = address;
        this.variables = EnumSet.noneOf(Variable.class);
        this.variables.addAll(entry.initialEventSelect());
    }

    private void select(Variable variable, boolean selected) {
        if (selected) {
            variables.add(variable);
        } else {
            variables.remove(variable);
        }
    }

    boolean isSelected(Variable variable) {
        return variables.contains(variable);
    }

    @Override
    public boolean isActivityContextSelected() {
        return isSelected(Variable.ACTIVITY_CONTEXT);
    }

    @Override
    public void setActivityContextSelected(boolean selected) {
        select(Variable.ACTIVITY_CONTEXT, selected);
    }

    @Override
    public boolean isAddressProfileSelected() {
        return isSelected(Variable.ADDRESS_PROFILE);
    }

    @Override
    public void setAddressProfileSelected(boolean selected) {
        select(Variable.ADDRESS_PROFILE, selected);
    }

    @Override
    public boolean isAddressSelected() {
        return isSelected(Variable.ADDRESS);
    }

    @Override
    public void setAddressSelected(boolean selected) {
        select(Variable.ADDRESS, selected);
    }

    @Override
    public boolean isEventTypeSelected() {
        return isSelected(Variable.EVENT_TYPE);
    }

    @Override
    public void setEventTypeSelected(boolean selected) {
        select(Variable.EVENT_TYPE, selected);
    }

    @Override
    public boolean isEventSelected() {
        return isSelected(Variable.EVENT);
    }

    @Override
    public void setEventSelected(boolean selected) {
        select(Variable.EVENT, selected);
    }

    @Override
    public boolean isInitialEvent() {
        return initial;
    }

    @Override
    public void setInitialEvent(boolean initialEvent) {
        initial = initialEvent;
    }

    @Override
    public @Nullable Address getAddress() {
        return address;
    }

    @Override
    public void setAddress(@Nullable Address address) {
        this.address = address;
    }

    @Override
    public @Nullable String getCustomName() {
        return customName;
    }

    @Override
    public void setCustomName(@Nullable String customName) {
        this.customName = customName;
    }

    @Override
    public Object getEvent() {
        return event;
    }

    @Override
    public Object getActivity() {
        return activity;
    }

    @Override
    public String getEventName() {
        return entry.name();
    }
}
