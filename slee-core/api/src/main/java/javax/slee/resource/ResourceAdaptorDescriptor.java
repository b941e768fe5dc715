package javax.slee.resource;

import java.util.Arrays;
import java.util.Objects;
import javax.slee.management.ComponentDescriptor;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.LibraryID;
import javax.slee.profile.ProfileSpecificationID;

/**
 * What a management client can learn about an installed resource adaptor.
 *
 * <p>Immutable, except for the vendor data of the superclass.
 */
public class ResourceAdaptorDescriptor extends ComponentDescriptor {
    private static final long serialVersionUID = 1L;

    private final ResourceAdaptorTypeID[] resourceAdaptorTypes;
    private final ProfileSpecificationID[] profileSpecifications;
    private final boolean supportsActiveReconfiguration;

    /**
     * Describes a resource adaptor.
     *
     * @param resourceAdaptor the component identifier
     * @param deployableUnit the deployable unit that it was installed from, or {@code null} for a
     *     component that the SLEE itself provides
     * @param source the component jar file within the deployable unit, or {@code null} for a
     *     component that the SLEE itself provides
     * @param libraries the libraries that it refers to, or {@code null} for none; the array is
     *     copied
     * @param resourceAdaptorTypes the resource adaptor types that it implements, one or more; the
     *     array is copied
     * @param profileSpecifications the profile specifications that it refers to, or {@code null}
     *     for none; the array is copied
     * @param supportsActiveReconfiguration whether its configuration can change while it is active
     * @throws NullPointerException if the identifier or the array of resource adaptor types is
     *     {@code null}
     * @throws IllegalArgumentException if there is no resource adaptor type
     */
    public ResourceAdaptorDescriptor(
            ResourceAdaptorID resourceAdaptor,
            DeployableUnitID deployableUnit,
            String source,
            LibraryID[] libraries,
            ResourceAdaptorTypeID[] resourceAdaptorTypes,
            ProfileSpecificationID[] profileSpecifications,
            boolean supportsActiveReconfiguration) {
        super(resourceAdaptor, deployableUnit, source, libraries);
        this.resourceAdaptorTypes =
                Objects.requireNonNull(resourceAdaptorTypes, "resource adaptor types are null")
                        .clone();
        if (this.resourceAdaptorTypes.length == 0) {
            throw new IllegalArgumentException(
                    "Descriptor of " + resourceAdaptor + " has no resource adaptor type");
        }
        this.profileSpecifications =
                profileSpecifications == null
                        ? new ProfileSpecificationID[0]
                        : profileSpecifications.clone();
        this.supportsActiveReconfiguration = supportsActiveReconfiguration;
    }

    /**
     * The first of the resource adaptor types: SLEE 1.0 knew only one. Superseded in SLEE 1.1 by
     * {@link #getResourceAdaptorTypes}.
     *
     * @return its component identifier
     */
    public final ResourceAdaptorTypeID getResourceAdaptorType() {
        return resourceAdaptorTypes[0];
    }

    /**
     * The resource adaptor types that the resource adaptor implements.
     *
     * @return a new array with at least one element
     */
    public final ResourceAdaptorTypeID[] getResourceAdaptorTypes() {
        return resourceAdaptorTypes.clone();
    }

    /**
     * The profile specifications that the resource adaptor refers to.
     *
     * @return a new array, empty if there are none
     */
    public final ProfileSpecificationID[] getProfileSpecifications() {
        return profileSpecifications.clone();
    }

    /**
     * Whether the configuration of an entity can change while it is active.
     *
     * @return {@code false} if the entity must be deactivated first
     */
    public final boolean supportsActiveReconfiguration() {
        return supportsActiveReconfiguration;
    }

    /**
     * All parts in readable form.
     *
     * @return one line of text
     */
    @Override
    @SuppressWarnings("JdkObsolete") // the standard appends to a StringBuffer
    public String toString() {
        StringBuffer text = new StringBuffer("ResourceAdaptor[");
        toString(text);
        return text.append(",resource adaptor types=")
                .append(Arrays.toString(resourceAdaptorTypes))
                .append(",profile specifications=")
                .append(Arrays.toString(profileSpecifications))
                .append(",supports active reconfiguration=")
                .append(supportsActiveReconfiguration)
                .append(']')
                .toString();
    }
}
