package javax.slee.resource;

import java.util.Arrays;
import javax.slee.EventTypeID;
import javax.slee.management.ComponentDescriptor;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.LibraryID;

/**
 * What a management client can learn about an installed resource adaptor type.
 *
 * <p>Immutable, except for the vendor data of the superclass.
 */
public class ResourceAdaptorTypeDescriptor extends ComponentDescriptor {
    private static final long serialVersionUID = 1L;

    private final String[] activityTypes;
    private final String resourceAdaptorInterface;
    private final EventTypeID[] eventTypes;

    /**
     * Describes a resource adaptor type.
     *
     * @param resourceAdaptorType the component identifier
     * @param deployableUnit the deployable unit that it was installed from, or {@code null} for a
     *     component that the SLEE itself provides
     * @param source the component jar file within the deployable unit, or {@code null} for a
     *     component that the SLEE itself provides
     * @param libraries the libraries that it refers to, or {@code null} for none; the array is
     *     copied
     * @param activityTypes the names of the classes or interfaces of its activities, or {@code
     *     null} for none; the array is copied
     * @param resourceAdaptorInterface the name of the interface that SBBs use the resource adaptor
     *     with, or {@code null} if it has none
     * @param eventTypes the event types that it can fire, or {@code null} for none; the array is
     *     copied
     * @throws NullPointerException if the identifier is {@code null}
     */
    public ResourceAdaptorTypeDescriptor(
            ResourceAdaptorTypeID resourceAdaptorType,
            DeployableUnitID deployableUnit,
            String source,
            LibraryID[] libraries,
            String[] activityTypes,
            String resourceAdaptorInterface,
            EventTypeID[] eventTypes) {
        super(resourceAdaptorType, deployableUnit, source, libraries);
        this.activityTypes = activityTypes == null ? new String[0] : activityTypes.clone();
        this.resourceAdaptorInterface = resourceAdaptorInterface;
        this.eventTypes = eventTypes == null ? new EventTypeID[0] : eventTypes.clone();
    }

    /**
     * The types of the activities.
     *
     * @return a new array with fully qualified names of classes or interfaces, empty if there are
     *     none
     */
    public final String[] getActivityTypes() {
        return activityTypes.clone();
    }

    /**
     * The interface that SBBs use a resource adaptor of this type with.
     *
     * @return the fully qualified name, or {@code null} if there is none
     */
    public final String getResourceAdaptorInterface() {
        return resourceAdaptorInterface;
    }

    /**
     * The event types that a resource adaptor of this type can fire.
     *
     * @return a new array, empty if there are none
     */
    public final EventTypeID[] getEventTypes() {
        return eventTypes.clone();
    }

    /**
     * All parts in readable form.
     *
     * @return one line of text
     */
    @Override
    @SuppressWarnings("JdkObsolete") // the standard appends to a StringBuffer
    public String toString() {
        StringBuffer text = new StringBuffer("ResourceAdaptorType[");
        toString(text);
        return text.append(",activity types=")
                .append(Arrays.toString(activityTypes))
                .append(",resource adaptor interface=")
                .append(resourceAdaptorInterface)
                .append(",event types=")
                .append(Arrays.toString(eventTypes))
                .append(']')
                .toString();
    }
}
