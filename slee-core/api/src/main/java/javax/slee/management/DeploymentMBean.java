package javax.slee.management;

import java.net.MalformedURLException;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.InvalidStateException;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedComponentException;
import javax.slee.UnrecognizedServiceException;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.ResourceAdaptorTypeID;

/**
 * Management interface that installs, removes and describes deployable units and their components.
 * SLEE 1.1, chapters 3 and 14.
 */
public interface DeploymentMBean {
    /** JMX object name of the deployment MBean. */
    String OBJECT_NAME = "javax.slee.management:name=Deployment";

    /**
     * Tells whether a component is installed.
     *
     * @param componentID id of the component
     * @return true if it is
     * @throws NullPointerException if {@code componentID} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    boolean isInstalled(ComponentID componentID) throws ManagementException;

    /**
     * Tells whether a deployable unit is installed.
     *
     * @param deployableUnitID id of the deployable unit
     * @return true if it is
     * @throws NullPointerException if {@code deployableUnitID} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    boolean isInstalled(DeployableUnitID deployableUnitID) throws ManagementException;

    /**
     * Lists the installed components that refer directly to the given one, and thereby keep its
     * unit installed.
     *
     * @param componentID id of the component
     * @return ids of the referring components, an empty array if there are none
     * @throws NullPointerException if {@code componentID} is null
     * @throws UnrecognizedComponentException if no such component is installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ComponentID[] getReferringComponents(ComponentID componentID)
            throws UnrecognizedComponentException, ManagementException;

    /**
     * Lists the installed event types.
     *
     * @return event type ids, possibly none
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    EventTypeID[] getEventTypes() throws ManagementException;

    /**
     * Lists the installed SBBs.
     *
     * @return SBB ids, possibly none
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    SbbID[] getSbbs() throws ManagementException;

    /**
     * Lists the SBBs that a service consists of: its root SBB and every SBB reachable through child
     * relations.
     *
     * @param serviceID id of the service
     * @return SBB ids, at least the root SBB
     * @throws NullPointerException if {@code serviceID} is null
     * @throws UnrecognizedServiceException if a given service is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    SbbID[] getSbbs(ServiceID serviceID) throws UnrecognizedServiceException, ManagementException;

    /**
     * Lists the installed services, whatever their state.
     *
     * @return service ids, possibly none
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ServiceID[] getServices() throws ManagementException;

    /**
     * Describes one component.
     *
     * @param componentID id of the component
     * @return the descriptor, of the subclass that fits the kind of component
     * @throws NullPointerException if {@code componentID} is null
     * @throws UnrecognizedComponentException if no such component is installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ComponentDescriptor getDescriptor(ComponentID componentID)
            throws UnrecognizedComponentException, ManagementException;

    /**
     * Describes several components at once.
     *
     * @param componentIDs ids of the components; those not installed are left out of the answer
     * @return descriptors of those that are installed
     * @throws NullPointerException if {@code componentIDs} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ComponentDescriptor[] getDescriptors(ComponentID[] componentIDs) throws ManagementException;

    /**
     * Describes one deployable unit.
     *
     * @param deployableUnitID id of the deployable unit
     * @return the descriptor
     * @throws NullPointerException if {@code deployableUnitID} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedDeployableUnitException if no such deployable unit is installed
     */
    DeployableUnitDescriptor getDescriptor(DeployableUnitID deployableUnitID)
            throws ManagementException, UnrecognizedDeployableUnitException;

    /**
     * Describes several deployable units at once.
     *
     * @param deployableUnitIDs ids of the deployable units; those not installed are left out of the
     *     answer
     * @return descriptors of those that are installed
     * @throws NullPointerException if {@code deployableUnitIDs} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    DeployableUnitDescriptor[] getDescriptors(DeployableUnitID[] deployableUnitIDs)
            throws ManagementException;

    /**
     * Finds the deployable unit that was installed from a URL.
     *
     * @param url the URL that was given to {@link #install(String)}
     * @return id of the deployable unit
     * @throws NullPointerException if {@code url} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedDeployableUnitException if no such deployable unit is installed
     */
    DeployableUnitID getDeployableUnit(String url)
            throws ManagementException, UnrecognizedDeployableUnitException;

    /**
     * Installs a deployable unit: all of its components or, when anything is wrong with one of
     * them, none.
     *
     * @param url where the deployable unit jar is read from
     * @return id of the new deployable unit
     * @throws NullPointerException if {@code url} is null
     * @throws MalformedURLException if {@code url} is not a URL that the SLEE can read
     * @throws DeploymentException if the unit breaks a rule, lacks a component it refers to, or (as
     *     {@link AlreadyDeployedException}) is already there
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    DeployableUnitID install(String url)
            throws MalformedURLException, DeploymentException, ManagementException;

    /**
     * Lists the installed deployable units.
     *
     * @return deployable unit ids, possibly none
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    DeployableUnitID[] getDeployableUnits() throws ManagementException;

    /**
     * Lists the installed libraries.
     *
     * @return library ids, possibly none
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    LibraryID[] getLibraries() throws ManagementException;

    /**
     * Lists the installed profile specifications, including those that the SLEE itself provides.
     *
     * @return profile specification ids
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ProfileSpecificationID[] getProfileSpecifications() throws ManagementException;

    /**
     * Lists the installed resource adaptors.
     *
     * @return resource adaptor ids, possibly none
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ResourceAdaptorID[] getResourceAdaptors() throws ManagementException;

    /**
     * Lists the installed resource adaptor types.
     *
     * @return resource adaptor type ids, possibly none
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ResourceAdaptorTypeID[] getResourceAdaptorTypes() throws ManagementException;

    /**
     * Removes a deployable unit with all of its components.
     *
     * @param deployableUnitID id of the deployable unit
     * @throws NullPointerException if {@code deployableUnitID} is null
     * @throws InvalidStateException if a component of the unit is in use: a service that is not
     *     inactive, a resource adaptor entity or a profile table
     * @throws DependencyException if a component of another deployable unit refers to one of this
     *     unit
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedDeployableUnitException if no such deployable unit is installed
     */
    void uninstall(DeployableUnitID deployableUnitID)
            throws InvalidStateException,
                    DependencyException,
                    ManagementException,
                    UnrecognizedDeployableUnitException;
}
