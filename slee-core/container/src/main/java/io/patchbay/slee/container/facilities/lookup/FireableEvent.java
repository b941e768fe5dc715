package io.patchbay.slee.container.facilities.lookup;

import java.util.Objects;
import javax.slee.EventTypeID;
import javax.slee.resource.FireableEventType;
import org.jspecify.annotations.Nullable;

/**
 * An event type that one adaptor entity may fire. Immutable.
 *
 * <p>It remembers which look-up gave it out, so that firing need not check the permission again.
 * Specification: 15.10.
 */
public final class FireableEvent implements FireableEventType {
    private final EventTypeID type;
    private final Class<?> eventClass;
    private final EventLookup issuer;

    FireableEvent(EventTypeID type, Class<?> eventClass, EventLookup issuer) {
        this.type = Objects.requireNonNull(type, "type");
        this.eventClass = Objects.requireNonNull(eventClass, "eventClass");
        this.issuer = Objects.requireNonNull(issuer, "issuer");
    }

    @Override
    public EventTypeID getEventType() {
        return type;
    }

    @Override
    public String getEventClassName() {
        return eventClass.getName();
    }

    @Override
    public @Nullable ClassLoader getEventClassLoader() {
        return eventClass.getClassLoader();
    }

    /**
     * The event class.
     *
     * @return the class that events of this type must have
     */
    public Class<?> eventClass() {
        return eventClass;
    }

    /**
     * Tells who gave it out.
     *
     * @param lookup a look-up facility
     * @return true if it is the one that gave this out
     */
    public boolean isFrom(EventLookup lookup) {
        return issuer == lookup;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FireableEvent that
                && type.equals(that.type)
                && eventClass == that.eventClass;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return "FireableEventType[" + type + "]";
    }
}
