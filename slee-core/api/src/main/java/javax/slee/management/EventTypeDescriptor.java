package javax.slee.management;

import java.util.Objects;
import javax.slee.EventTypeID;

/**
 * Describes an installed event type.
 *
 * <p>Immutable but for the vendor data. SLEE 1.1, chapter 14.
 */
public class EventTypeDescriptor extends ComponentDescriptor {
    private static final long serialVersionUID = 1L;

    private final String eventClassName;

    /**
     * Describes an event type.
     *
     * @param component id of the event type
     * @param deployableUnit deployable unit that it was installed with, or null if the SLEE itself
     *     provides it
     * @param source name of the component jar inside the deployable unit, or null if the SLEE
     *     itself provides it
     * @param libraries libraries that it refers to, or null for none
     * @param eventClassName name of the class or interface of the events
     * @throws NullPointerException if {@code component} or {@code eventClassName} is null
     */
    public EventTypeDescriptor(
            EventTypeID component,
            DeployableUnitID deployableUnit,
            String source,
            LibraryID[] libraries,
            String eventClassName) {
        super(component, deployableUnit, source, libraries);
        this.eventClassName = Objects.requireNonNull(eventClassName, "eventClassName");
    }

    /**
     * Tells of which class or interface events of this type are.
     *
     * @return fully qualified name
     */
    public final String getEventClassName() {
        return eventClassName;
    }

    @Override
    @SuppressWarnings("JdkObsolete") // the standard's toString takes a StringBuffer
    public String toString() {
        StringBuffer text = new StringBuffer("EventType[");
        toString(text);
        return text.append(",event class=").append(eventClassName).append(']').toString();
    }
}
