package javax.slee.management;

import java.util.Arrays;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorTypeID;

/**
 * Describes an installed SBB.
 *
 * <p>Immutable but for the vendor data. SLEE 1.1, chapter 14.
 */
public class SbbDescriptor extends ComponentDescriptor {
    private static final long serialVersionUID = 1L;

    private final SbbID[] sbbs;
    private final EventTypeID[] eventTypes;
    private final ProfileSpecificationID[] profileSpecifications;
    private final ProfileSpecificationID addressProfileSpecification;
    private final ResourceAdaptorTypeID[] resourceAdaptorTypes;
    private final String[] resourceAdaptorEntityLinks;

    /**
     * Describes an SBB.
     *
     * @param component id of the SBB
     * @param deployableUnit deployable unit that it was installed with, or null if the SLEE itself
     *     provides it
     * @param source name of the component jar inside the deployable unit, or null if the SLEE
     *     itself provides it
     * @param libraries libraries that it refers to, or null for none
     * @param sbbs SBBs that it refers to, or null for none
     * @param eventTypes event types that it fires or receives, or null for none
     * @param profileSpecifications profile specifications that it refers to, or null for none
     * @param addressProfileSpecification its address profile specification, or null for none
     * @param resourceAdaptorTypes resource adaptor types that it binds, or null for none
     * @param resourceAdaptorEntityLinks link names that it needs, or null for none
     * @throws NullPointerException if {@code component} is null
     */
    public SbbDescriptor(
            SbbID component,
            DeployableUnitID deployableUnit,
            String source,
            LibraryID[] libraries,
            SbbID[] sbbs,
            EventTypeID[] eventTypes,
            ProfileSpecificationID[] profileSpecifications,
            ProfileSpecificationID addressProfileSpecification,
            ResourceAdaptorTypeID[] resourceAdaptorTypes,
            String[] resourceAdaptorEntityLinks) {
        super(component, deployableUnit, source, libraries);
        this.sbbs = sbbs == null ? new SbbID[0] : sbbs.clone();
        this.eventTypes = eventTypes == null ? new EventTypeID[0] : eventTypes.clone();
        this.profileSpecifications =
                profileSpecifications == null
                        ? new ProfileSpecificationID[0]
                        : profileSpecifications.clone();
        this.addressProfileSpecification = addressProfileSpecification;
        this.resourceAdaptorTypes =
                resourceAdaptorTypes == null
                        ? new ResourceAdaptorTypeID[0]
                        : resourceAdaptorTypes.clone();
        this.resourceAdaptorEntityLinks =
                resourceAdaptorEntityLinks == null
                        ? new String[0]
                        : resourceAdaptorEntityLinks.clone();
    }

    /**
     * Lists the SBBs that this one refers to.
     *
     * @return a copy of the ids, possibly none
     */
    public final SbbID[] getSbbs() {
        return sbbs.clone();
    }

    /**
     * Lists the event types that the SBB fires or receives.
     *
     * @return a copy of the ids, possibly none
     */
    public final EventTypeID[] getEventTypes() {
        return eventTypes.clone();
    }

    /**
     * Lists the profile specifications that the SBB refers to.
     *
     * @return a copy of the ids, possibly none
     */
    public final ProfileSpecificationID[] getProfileSpecifications() {
        return profileSpecifications.clone();
    }

    /**
     * Tells by which profile specification addresses of initial events are looked up.
     *
     * @return id of the profile specification, or null for none
     */
    public final ProfileSpecificationID getAddressProfileSpecification() {
        return addressProfileSpecification;
    }

    /**
     * Lists the resource adaptor types that the SBB binds.
     *
     * @return a copy of the ids, possibly none
     */
    public final ResourceAdaptorTypeID[] getResourceAdaptorTypes() {
        return resourceAdaptorTypes.clone();
    }

    /**
     * Lists the link names that must be bound before a service with this SBB can be activated.
     *
     * @return a copy of the link names, possibly none
     */
    public final String[] getResourceAdaptorEntityLinks() {
        return resourceAdaptorEntityLinks.clone();
    }

    @Override
    @SuppressWarnings("JdkObsolete") // the standard's toString takes a StringBuffer
    public String toString() {
        StringBuffer text = new StringBuffer("Sbb[");
        toString(text);
        return text.append(",SBBs=")
                .append(Arrays.toString(sbbs))
                .append(",event types=")
                .append(Arrays.toString(eventTypes))
                .append(",profile specifications=")
                .append(Arrays.toString(profileSpecifications))
                .append(",address profile specification=")
                .append(addressProfileSpecification)
                .append(",resource adaptor types=")
                .append(Arrays.toString(resourceAdaptorTypes))
                .append(",resource adaptor entity links=")
                .append(Arrays.toString(resourceAdaptorEntityLinks))
                .append(']')
                .toString();
    }
}
