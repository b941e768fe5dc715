package javax.slee.management;

import java.util.Objects;
import javax.slee.SbbID;
import javax.slee.ServiceID;

/**
 * Describes an installed service.
 *
 * <p>Immutable but for the vendor data. SLEE 1.1, chapter 14.
 */
public class ServiceDescriptor extends ComponentDescriptor {
    private static final long serialVersionUID = 1L;

    private final SbbID rootSbb;
    private final String addressProfileTable;
    private final String resourceInfoProfileTable;

    /**
     * Describes a service.
     *
     * @param component id of the service
     * @param deployableUnit deployable unit that it was installed with, or null if the SLEE itself
     *     provides it
     * @param source name of the service descriptor inside the deployable unit, or null if the SLEE
     *     itself provides it
     * @param rootSbb id of the root SBB
     * @param addressProfileTable name of the address profile table, or null for none
     * @param resourceInfoProfileTable name of the resource info profile table, or null for none
     * @throws NullPointerException if {@code component} or {@code rootSbb} is null
     */
    public ServiceDescriptor(
            ServiceID component,
            DeployableUnitID deployableUnit,
            String source,
            SbbID rootSbb,
            String addressProfileTable,
            String resourceInfoProfileTable) {
        super(component, deployableUnit, source, null);
        this.rootSbb = Objects.requireNonNull(rootSbb, "rootSbb");
        this.addressProfileTable = addressProfileTable;
        this.resourceInfoProfileTable = resourceInfoProfileTable;
    }

    /**
     * Tells which SBB initial events create.
     *
     * @return id of the root SBB
     */
    public final SbbID getRootSbb() {
        return rootSbb;
    }

    /**
     * Tells in which profile table addresses of initial events are looked up.
     *
     * @return name of the table, or null for none
     */
    public final String getAddressProfileTable() {
        return addressProfileTable;
    }

    /**
     * Tells which resource info profile table the service uses.
     *
     * @return name of the table, or null for none
     */
    public final String getResourceInfoProfileTable() {
        return resourceInfoProfileTable;
    }

    @Override
    @SuppressWarnings("JdkObsolete") // the standard's toString takes a StringBuffer
    public String toString() {
        StringBuffer text = new StringBuffer("Service[");
        toString(text);
        return text.append(",root SBB=")
                .append(rootSbb)
                .append(",address profile table=")
                .append(addressProfileTable)
                .append(",resource info profile table=")
                .append(resourceInfoProfileTable)
                .append(']')
                .toString();
    }
}
