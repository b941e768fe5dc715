package javax.slee.profile;

import java.util.Arrays;
import java.util.Objects;
import javax.slee.management.ComponentDescriptor;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.LibraryID;

/**
 * What a management client can learn about an installed profile specification.
 *
 * <p>Immutable, except for the vendor data of the superclass.
 */
public class ProfileSpecificationDescriptor extends ComponentDescriptor {
    private static final long serialVersionUID = 1L;

    private final ProfileSpecificationID[] profileSpecifications;
    private final String cmpInterfaceName;

    /**
     * Describes a profile specification.
     *
     * @param profileSpecification the component identifier
     * @param deployableUnit the deployable unit that it was installed from, or {@code null} for a
     *     component that the SLEE itself provides
     * @param source the component jar file within the deployable unit, or {@code null} for a
     *     component that the SLEE itself provides
     * @param libraries the libraries that it refers to, or {@code null} for none; the array is
     *     copied
     * @param profileSpecifications the profile specifications that it refers to, or {@code null}
     *     for none; the array is copied
     * @param cmpInterfaceName the name of its profile CMP interface
     * @throws NullPointerException if the identifier or the CMP interface is {@code null}
     */
    public ProfileSpecificationDescriptor(
            ProfileSpecificationID profileSpecification,
            DeployableUnitID deployableUnit,
            String source,
            LibraryID[] libraries,
            ProfileSpecificationID[] profileSpecifications,
            String cmpInterfaceName) {
        super(profileSpecification, deployableUnit, source, libraries);
        this.profileSpecifications =
                profileSpecifications == null
                        ? new ProfileSpecificationID[0]
                        : profileSpecifications.clone();
        this.cmpInterfaceName =
                Objects.requireNonNull(cmpInterfaceName, "name of the CMP interface is null");
    }

    /**
     * The profile specifications that this one refers to.
     *
     * @return a new array, empty if there are none
     */
    public final ProfileSpecificationID[] getProfileSpecifications() {
        return profileSpecifications.clone();
    }

    /**
     * The profile CMP interface.
     *
     * @return the fully qualified name of the interface
     */
    public final String getCMPInterfaceName() {
        return cmpInterfaceName;
    }

    /**
     * All parts in readable form.
     *
     * @return one line of text
     */
    @Override
    @SuppressWarnings("JdkObsolete") // the standard appends to a StringBuffer
    public String toString() {
        StringBuffer text = new StringBuffer("ProfileSpecification[");
        toString(text);
        return text.append(",profile specifications=")
                .append(Arrays.toString(profileSpecifications))
                .append(",CMP interface=")
                .append(cmpInterfaceName)
                .append(']')
                .toString();
    }
}
