package javax.slee.management;

import javax.management.ObjectName;
import javax.slee.InvalidArgumentException;
import javax.slee.InvalidStateException;
import javax.slee.SbbID;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.InvalidConfigurationException;
import javax.slee.resource.ResourceAdaptorID;

/**
 * Management interface to resource adaptor entities: their life cycle, configuration and link
 * names.
 *
 * <p>The MBean is a {@link javax.management.NotificationBroadcaster}: each change of an entity's
 * state emits a {@link ResourceAdaptorEntityStateChangeNotification}. SLEE 1.1, chapters 14 and 15.
 */
public interface ResourceManagementMBean {
    /** JMX object name of the resource management MBean. */
    String OBJECT_NAME = "javax.slee.management:name=ResourceManagement";

    /** Type of every {@link ResourceAdaptorEntityStateChangeNotification}. */
    String RESOURCE_ADAPTOR_ENTITY_STATE_CHANGE_NOTIFICATION_TYPE =
            "javax.slee.management.resourceadaptorentitystatechange";

    /**
     * Tells which entity a link name is bound to.
     *
     * @param linkName the link name
     * @return name of the resource adaptor entity
     * @throws NullPointerException if {@code linkName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedLinkNameException if the link name is not bound
     */
    String getResourceAdaptorEntity(String linkName)
            throws ManagementException, UnrecognizedLinkNameException;

    /**
     * Lists all bound link names.
     *
     * @return link names, possibly none
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    String[] getLinkNames() throws ManagementException;

    /**
     * Lists the link names that are bound to one entity.
     *
     * @param entityName name of the resource adaptor entity
     * @return link names, possibly none
     * @throws NullPointerException if {@code entityName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedResourceAdaptorEntityException if there is no such resource adaptor
     *     entity
     */
    String[] getLinkNames(String entityName)
            throws ManagementException, UnrecognizedResourceAdaptorEntityException;

    /**
     * Lists all resource adaptor entities.
     *
     * @return entity names, possibly none
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    String[] getResourceAdaptorEntities() throws ManagementException;

    /**
     * Tells for several link names at once which entity each is bound to.
     *
     * @param linkNames link names
     * @return entity names in the order of the link names, null where a link name is not bound
     * @throws NullPointerException if {@code linkNames} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    String[] getResourceAdaptorEntities(String[] linkNames) throws ManagementException;

    /**
     * Lists the entities that are in a given state.
     *
     * @param state state to look for
     * @return entity names, possibly none
     * @throws NullPointerException if {@code state} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    String[] getResourceAdaptorEntities(ResourceAdaptorEntityState state)
            throws ManagementException;

    /**
     * Lists the entities that were created from one resource adaptor.
     *
     * @param resourceAdaptorID id of the resource adaptor
     * @return entity names, possibly none
     * @throws NullPointerException if {@code resourceAdaptorID} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedResourceAdaptorException if the resource adaptor is not installed
     */
    String[] getResourceAdaptorEntities(ResourceAdaptorID resourceAdaptorID)
            throws ManagementException, UnrecognizedResourceAdaptorException;

    /**
     * Gets access to the usage parameters of an entity.
     *
     * @param entityName name of the resource adaptor entity
     * @return object name of the {@link ResourceUsageMBean}
     * @throws NullPointerException if {@code entityName} is null
     * @throws InvalidArgumentException if the resource adaptor defines no usage parameters
     *     interface
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedResourceAdaptorEntityException if there is no such resource adaptor
     *     entity
     */
    ObjectName getResourceUsageMBean(String entityName)
            throws InvalidArgumentException,
                    ManagementException,
                    UnrecognizedResourceAdaptorEntityException;

    /**
     * Lists the SBBs that depend on a link name.
     *
     * @param linkName the link name
     * @return ids of the SBBs, possibly none
     * @throws NullPointerException if {@code linkName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedLinkNameException if the link name is not bound
     */
    SbbID[] getBoundSbbs(String linkName) throws ManagementException, UnrecognizedLinkNameException;

    /**
     * Tells the state of an entity.
     *
     * @param entityName name of the resource adaptor entity
     * @return the state at this moment
     * @throws NullPointerException if {@code entityName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedResourceAdaptorEntityException if there is no such resource adaptor
     *     entity
     */
    ResourceAdaptorEntityState getState(String entityName)
            throws ManagementException, UnrecognizedResourceAdaptorEntityException;

    /**
     * Reads the configuration of an entity.
     *
     * @param entityName name of the resource adaptor entity
     * @return a copy of the properties with their present values
     * @throws NullPointerException if {@code entityName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedResourceAdaptorEntityException if there is no such resource adaptor
     *     entity
     */
    ConfigProperties getConfigurationProperties(String entityName)
            throws ManagementException, UnrecognizedResourceAdaptorEntityException;

    /**
     * Reads which configuration properties a resource adaptor declares.
     *
     * @param resourceAdaptorID id of the resource adaptor
     * @return the properties with their default values, null where there is no default
     * @throws NullPointerException if {@code resourceAdaptorID} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedResourceAdaptorException if the resource adaptor is not installed
     */
    ConfigProperties getConfigurationProperties(ResourceAdaptorID resourceAdaptorID)
            throws ManagementException, UnrecognizedResourceAdaptorException;

    /**
     * Tells which resource adaptor an entity was created from.
     *
     * @param entityName name of the resource adaptor entity
     * @return id of the resource adaptor
     * @throws NullPointerException if {@code entityName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedResourceAdaptorEntityException if there is no such resource adaptor
     *     entity
     */
    ResourceAdaptorID getResourceAdaptor(String entityName)
            throws ManagementException, UnrecognizedResourceAdaptorEntityException;

    /**
     * Activates an inactive entity.
     *
     * @param entityName name of the resource adaptor entity
     * @throws NullPointerException if {@code entityName} is null
     * @throws InvalidStateException if the entity is not inactive
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedResourceAdaptorEntityException if there is no such resource adaptor
     *     entity
     */
    void activateResourceAdaptorEntity(String entityName)
            throws InvalidStateException,
                    ManagementException,
                    UnrecognizedResourceAdaptorEntityException;

    /**
     * Binds a link name to an entity, so that SBBs can find it.
     *
     * @param entityName name of the resource adaptor entity
     * @param linkName the link name
     * @throws NullPointerException if {@code entityName} or {@code linkName} is null
     * @throws InvalidArgumentException if the link name is empty or holds characters that are not
     *     allowed
     * @throws LinkNameAlreadyBoundException if the link name is already bound to an entity
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedResourceAdaptorEntityException if there is no such resource adaptor
     *     entity
     */
    void bindLinkName(String entityName, String linkName)
            throws InvalidArgumentException,
                    LinkNameAlreadyBoundException,
                    ManagementException,
                    UnrecognizedResourceAdaptorEntityException;

    /**
     * Creates an entity, inactive, of a resource adaptor. Properties left out take their default
     * values.
     *
     * @param resourceAdaptorID id of the resource adaptor
     * @param entityName name of the resource adaptor entity
     * @param properties values of the configuration properties
     * @throws NullPointerException if {@code resourceAdaptorID} or {@code entityName} or {@code
     *     properties} is null
     * @throws InvalidArgumentException if the entity name is empty or holds characters that are not
     *     allowed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws ResourceAdaptorEntityAlreadyExistsException if a resource adaptor entity of this name
     *     already exists
     * @throws UnrecognizedResourceAdaptorException if the resource adaptor is not installed
     * @throws InvalidConfigurationException if the resource adaptor refuses the configuration
     *     properties
     */
    void createResourceAdaptorEntity(
            ResourceAdaptorID resourceAdaptorID, String entityName, ConfigProperties properties)
            throws InvalidArgumentException,
                    ManagementException,
                    ResourceAdaptorEntityAlreadyExistsException,
                    UnrecognizedResourceAdaptorException,
                    InvalidConfigurationException;

    /**
     * Deactivates an active entity: it stops, and becomes inactive when its last activity has
     * ended.
     *
     * @param entityName name of the resource adaptor entity
     * @throws NullPointerException if {@code entityName} is null
     * @throws InvalidStateException if the entity is not active
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedResourceAdaptorEntityException if there is no such resource adaptor
     *     entity
     */
    void deactivateResourceAdaptorEntity(String entityName)
            throws InvalidStateException,
                    ManagementException,
                    UnrecognizedResourceAdaptorEntityException;

    /**
     * Removes an inactive entity.
     *
     * @param entityName name of the resource adaptor entity
     * @throws NullPointerException if {@code entityName} is null
     * @throws InvalidStateException if the entity is not inactive
     * @throws DependencyException if a link name is bound to the entity
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedResourceAdaptorEntityException if there is no such resource adaptor
     *     entity
     */
    void removeResourceAdaptorEntity(String entityName)
            throws InvalidStateException,
                    DependencyException,
                    ManagementException,
                    UnrecognizedResourceAdaptorEntityException;

    /**
     * Unbinds a link name.
     *
     * @param linkName the link name
     * @throws NullPointerException if {@code linkName} is null
     * @throws DependencyException if an SBB of a service that is not inactive depends on the link
     *     name
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedLinkNameException if the link name is not bound
     */
    void unbindLinkName(String linkName)
            throws DependencyException, ManagementException, UnrecognizedLinkNameException;

    /**
     * Changes the configuration of an entity. Properties left out keep their values.
     *
     * @param entityName name of the resource adaptor entity
     * @param properties values of the configuration properties
     * @throws NullPointerException if {@code entityName} or {@code properties} is null
     * @throws InvalidStateException if the entity is not inactive and its resource adaptor does not
     *     support reconfiguration while active
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedResourceAdaptorEntityException if there is no such resource adaptor
     *     entity
     * @throws InvalidConfigurationException if the resource adaptor refuses the configuration
     *     properties
     */
    void updateConfigurationProperties(String entityName, ConfigProperties properties)
            throws InvalidStateException,
                    ManagementException,
                    UnrecognizedResourceAdaptorEntityException,
                    InvalidConfigurationException;
}
