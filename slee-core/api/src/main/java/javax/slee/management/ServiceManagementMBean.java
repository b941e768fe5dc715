package javax.slee.management;

import javax.management.ObjectName;
import javax.slee.InvalidArgumentException;
import javax.slee.InvalidStateException;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedServiceException;

/**
 * Management interface to the life cycle of services.
 *
 * <p>The MBean is a {@link javax.management.NotificationBroadcaster}: each change of a service's
 * state emits a {@link ServiceStateChangeNotification}. SLEE 1.1, chapter 14.
 */
public interface ServiceManagementMBean {
    /** JMX object name of the service management MBean. */
    String OBJECT_NAME = "javax.slee.management:name=ServiceManagement";

    /** Type of every {@link ServiceStateChangeNotification}. */
    String SERVICE_STATE_CHANGE_NOTIFICATION_TYPE = "javax.slee.management.servicestatechange";

    /**
     * Gets access to the usage parameters of a service.
     *
     * @param serviceID id of the service
     * @return object name of the {@link ServiceUsageMBean}
     * @throws NullPointerException if {@code serviceID} is null
     * @throws UnrecognizedServiceException if a given service is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ObjectName getServiceUsageMBean(ServiceID serviceID)
            throws UnrecognizedServiceException, ManagementException;

    /**
     * Lists the services that are in a given state.
     *
     * @param state state to look for
     * @return service ids, possibly none
     * @throws NullPointerException if {@code state} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ServiceID[] getServices(ServiceState state) throws ManagementException;

    /**
     * Tells the state of a service.
     *
     * @param serviceID id of the service
     * @return the state at this moment
     * @throws NullPointerException if {@code serviceID} is null
     * @throws UnrecognizedServiceException if a given service is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ServiceState getState(ServiceID serviceID)
            throws UnrecognizedServiceException, ManagementException;

    /**
     * Activates an inactive service.
     *
     * @param serviceID id of the service
     * @throws NullPointerException if {@code serviceID} is null
     * @throws InvalidStateException if the service is not inactive or, as {@link
     *     InvalidLinkNameBindingStateException}, if a link name that it needs is not bound
     * @throws UnrecognizedServiceException if a given service is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void activate(ServiceID serviceID)
            throws InvalidStateException, UnrecognizedServiceException, ManagementException;

    /**
     * Activates several inactive services: all or none.
     *
     * @param serviceIDs ids of the services
     * @throws NullPointerException if {@code serviceIDs} is null
     * @throws InvalidArgumentException if the array is empty, or holds null or the same id twice
     * @throws InvalidStateException if one of the services is not inactive or, as {@link
     *     InvalidLinkNameBindingStateException}, lacks a link name
     * @throws UnrecognizedServiceException if a given service is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void activate(ServiceID[] serviceIDs)
            throws InvalidArgumentException,
                    InvalidStateException,
                    UnrecognizedServiceException,
                    ManagementException;

    /**
     * Deactivates an active service: it takes on no new work, and becomes inactive when its last
     * SBB entity is gone.
     *
     * @param serviceID id of the service
     * @throws NullPointerException if {@code serviceID} is null
     * @throws InvalidStateException if the service is not active
     * @throws UnrecognizedServiceException if a given service is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void deactivate(ServiceID serviceID)
            throws InvalidStateException, UnrecognizedServiceException, ManagementException;

    /**
     * Deactivates several active services: all or none.
     *
     * @param serviceIDs ids of the services
     * @throws NullPointerException if {@code serviceIDs} is null
     * @throws InvalidArgumentException if the array is empty, or holds null or the same id twice
     * @throws InvalidStateException if one of the services is not active
     * @throws UnrecognizedServiceException if a given service is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void deactivate(ServiceID[] serviceIDs)
            throws InvalidArgumentException,
                    InvalidStateException,
                    UnrecognizedServiceException,
                    ManagementException;

    /**
     * Upgrades: deactivates one service and activates another in one step, so that no initial event
     * falls between them.
     *
     * @param deactivateID service to deactivate
     * @param activateID service to activate
     * @throws NullPointerException if {@code deactivateID} or {@code activateID} is null
     * @throws InvalidArgumentException if both ids are equal
     * @throws InvalidStateException if the first service is not active, the second is not inactive
     *     or, as {@link InvalidLinkNameBindingStateException}, the second lacks a link name
     * @throws UnrecognizedServiceException if a given service is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void deactivateAndActivate(ServiceID deactivateID, ServiceID activateID)
            throws InvalidArgumentException,
                    InvalidStateException,
                    UnrecognizedServiceException,
                    ManagementException;

    /**
     * Upgrades several services in one step, all or none.
     *
     * @param deactivateIDs services to deactivate
     * @param activateIDs services to activate
     * @throws NullPointerException if {@code deactivateIDs} or {@code activateIDs} is null
     * @throws InvalidArgumentException if an array is empty or holds null, or an id occurs twice in
     *     the two arrays together
     * @throws InvalidStateException if a service to deactivate is not active, one to activate is
     *     not inactive or, as {@link InvalidLinkNameBindingStateException}, lacks a link name
     * @throws UnrecognizedServiceException if a given service is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void deactivateAndActivate(ServiceID[] deactivateIDs, ServiceID[] activateIDs)
            throws InvalidArgumentException,
                    InvalidStateException,
                    UnrecognizedServiceException,
                    ManagementException;
}
