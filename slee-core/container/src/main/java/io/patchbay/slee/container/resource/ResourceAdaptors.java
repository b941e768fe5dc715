package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.facilities.PrintableName;
import io.patchbay.slee.container.facilities.lookup.ServiceEvents;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.slee.InvalidArgumentException;
import javax.slee.InvalidStateException;
import javax.slee.SbbID;
import javax.slee.management.DependencyException;
import javax.slee.management.LinkNameAlreadyBoundException;
import javax.slee.management.ManagementException;
import javax.slee.management.ResourceAdaptorEntityAlreadyExistsException;
import javax.slee.management.ResourceAdaptorEntityState;
import javax.slee.management.UnrecognizedLinkNameException;
import javax.slee.management.UnrecognizedResourceAdaptorEntityException;
import javax.slee.management.UnrecognizedResourceAdaptorException;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.InvalidConfigurationException;
import javax.slee.resource.ResourceAdaptorID;
import org.jspecify.annotations.Nullable;

/**
 * All resource adaptor entities, their links, and what starts and stops them. Thread-safe.
 *
 * <p>Operations on one entity are serial; creating and removing entities and links is serial over
 * all. Specification: 15.4, 14.
 */
public final class ResourceAdaptors {
    private final RaPorts ports;
    private final LinkUsers users;
    private final EntityLinks links;
    private final Map<ResourceAdaptorID, RaDefinition> definitions = new ConcurrentHashMap<>();
    private final Map<String, RaEntity> entities = new ConcurrentSkipListMap<>();
    private final List<RaEntityListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Runnable> whenIdle = new AtomicReference<>();
    private final Lock registry;
    private volatile boolean sleeRunning;

    /**
     * Starts without entities, and with adaptors that never go while an entity is created.
     *
     * @param ports the rest of the SLEE
     * @param users the SBBs that depend on link names
     */
    public ResourceAdaptors(RaPorts ports, LinkUsers users) {
        this(ports, users, new ReentrantLock());
    }

    /**
     * Starts without entities.
     *
     * @param ports the rest of the SLEE
     * @param users the SBBs that depend on link names
     * @param installation held while entities and links come and go, so that neither the adaptor
     *     nor the services that use them change in the meantime
     */
    public ResourceAdaptors(RaPorts ports, LinkUsers users, Lock installation) {
        this.ports = ports;
        this.users = users;
        this.registry = installation;
        this.links = new EntityLinks(users);
    }

    /**
     * Adds a listener.
     *
     * @param listener is told about state changes from now on
     */
    public void addListener(RaEntityListener listener) {
        listeners.add(listener);
    }

    /**
     * A resource adaptor was installed.
     *
     * @param definition the adaptor
     */
    public void installed(RaDefinition definition) {
        definitions.put(definition.id(), definition);
    }

    /**
     * A resource adaptor was uninstalled.
     *
     * @param id the adaptor
     */
    public void uninstalled(ResourceAdaptorID id) {
        definitions.remove(id);
    }

    /**
     * Tells why an adaptor cannot be uninstalled.
     *
     * @param id the adaptor
     * @return which entity lives, empty if none does
     */
    public Optional<String> inUse(ResourceAdaptorID id) {
        return entities.values().stream()
                .filter(entity -> entity.definition().id().equals(id))
                .findFirst()
                .map(entity ->
                        "resource adaptor entity "
                                + entity.name()
                                + " of "
                                + id
                                + " exists; remove it first");
    }

    /**
     * Finds an installed adaptor.
     *
     * @param id the adaptor
     * @return its definition
     * @throws UnrecognizedResourceAdaptorException if it is not installed
     */
    public RaDefinition definition(ResourceAdaptorID id)
            throws UnrecognizedResourceAdaptorException {
        RaDefinition definition = definitions.get(Objects.requireNonNull(id, "resource adaptor"));
        if (definition == null) {
            throw new UnrecognizedResourceAdaptorException(id + " is not installed");
        }
        return definition;
    }

    /**
     * Creates an entity, inactive.
     *
     * @param id the adaptor
     * @param name the entity's name
     * @param properties its configuration; what is left out takes its default
     * @throws UnrecognizedResourceAdaptorException if the adaptor is not installed
     * @throws InvalidArgumentException if the name is empty or not printable
     * @throws ResourceAdaptorEntityAlreadyExistsException if there is such an entity
     * @throws InvalidConfigurationException if the configuration is refused
     * @throws ManagementException if the adaptor fails
     */
    public void create(ResourceAdaptorID id, String name, ConfigProperties properties)
            throws UnrecognizedResourceAdaptorException,
                    InvalidArgumentException,
                    ResourceAdaptorEntityAlreadyExistsException,
                    InvalidConfigurationException,
                    ManagementException {
        Objects.requireNonNull(name, "entity name");
        Objects.requireNonNull(properties, "properties");
        Optional<String> refusal = PrintableName.refusal(name);
        if (refusal.isPresent()) {
            throw new InvalidArgumentException(
                    "Cannot create resource adaptor entity \"" + name + "\": " + refusal.get());
        }
        registry.lock();
        try {
            RaDefinition definition = definition(id);
            if (entities.containsKey(name)) {
                throw new ResourceAdaptorEntityAlreadyExistsException(
                        "Resource adaptor entity \"" + name + "\" exists already");
            }
            RaEntity entity = newEntity(name, definition);
            entity.configure(properties);
            entities.put(name, entity);
        } finally {
            registry.unlock();
        }
    }

    private RaEntity newEntity(String name, RaDefinition definition) throws ManagementException {
        try {
            return new RaEntity(name, definition, ports, this::stateChanged, this::entityIdle);
        } catch (RuntimeException | LinkageError e) {
            throw new ManagementException(
                    "Cannot make an object of "
                            + definition.id()
                            + " for resource adaptor entity "
                            + name
                            + ": "
                            + e,
                    e);
        }
    }

    /**
     * Removes an inactive entity without links.
     *
     * @param name the entity
     * @throws UnrecognizedResourceAdaptorEntityException if there is none
     * @throws InvalidStateException if it is not inactive
     * @throws DependencyException if a link name is bound to it
     */
    public void remove(String name)
            throws UnrecognizedResourceAdaptorEntityException,
                    InvalidStateException,
                    DependencyException {
        registry.lock();
        try {
            RaEntity entity = entity(name);
            if (!links.names(entity).isEmpty() && entity.state().isInactive()) {
                throw new DependencyException(
                        "Cannot remove resource adaptor entity "
                                + name
                                + ": link names "
                                + links.names(entity)
                                + " are bound to it; unbind them first");
            }
            entity.remove();
            entities.remove(name);
        } finally {
            registry.unlock();
        }
    }

    /**
     * Changes the configuration of an entity.
     *
     * @param name the entity
     * @param properties what changes
     * @throws UnrecognizedResourceAdaptorEntityException if there is none
     * @throws InvalidStateException if it is not inactive and cannot be changed while active
     * @throws InvalidConfigurationException if the configuration is refused
     * @throws ManagementException if the adaptor fails
     */
    public void update(String name, ConfigProperties properties)
            throws UnrecognizedResourceAdaptorEntityException,
                    InvalidStateException,
                    InvalidConfigurationException,
                    ManagementException {
        Objects.requireNonNull(properties, "properties");
        entity(name).update(properties);
    }

    /**
     * Activates an entity.
     *
     * @param name the entity
     * @throws UnrecognizedResourceAdaptorEntityException if there is none
     * @throws InvalidStateException if it is not inactive
     * @throws ManagementException if the adaptor fails to start; the entity is then inactive again
     */
    public void activate(String name)
            throws UnrecognizedResourceAdaptorEntityException,
                    InvalidStateException,
                    ManagementException {
        entity(name).activate(sleeRunning);
    }

    /**
     * Deactivates an entity. It is inactive once its last activity has ended.
     *
     * @param name the entity
     * @throws UnrecognizedResourceAdaptorEntityException if there is none
     * @throws InvalidStateException if it is not active
     */
    public void deactivate(String name)
            throws UnrecognizedResourceAdaptorEntityException, InvalidStateException {
        entity(name).deactivate();
    }

    /**
     * Binds a link name.
     *
     * @param name the entity
     * @param link the link name
     * @throws UnrecognizedResourceAdaptorEntityException if there is no such entity
     * @throws InvalidArgumentException if the link name is empty or not printable
     * @throws LinkNameAlreadyBoundException if it is bound already
     */
    public void bindLink(String name, String link)
            throws UnrecognizedResourceAdaptorEntityException,
                    InvalidArgumentException,
                    LinkNameAlreadyBoundException {
        Objects.requireNonNull(link, "link name");
        registry.lock();
        try {
            links.bind(entity(name), link);
        } finally {
            registry.unlock();
        }
    }

    /**
     * Unbinds a link name.
     *
     * @param link the link name
     * @throws UnrecognizedLinkNameException if it is not bound
     * @throws DependencyException if a service that is not inactive uses it
     */
    public void unbindLink(String link) throws UnrecognizedLinkNameException, DependencyException {
        registry.lock();
        try {
            links.unbind(link);
        } finally {
            registry.unlock();
        }
    }

    /**
     * The bound link names.
     *
     * @return sorted
     */
    public List<String> linkNames() {
        return links.names();
    }

    /**
     * The link names of an entity.
     *
     * @param entity the entity
     * @return sorted
     */
    public List<String> linkNames(RaEntity entity) {
        return links.names(entity);
    }

    /**
     * Finds the entity that a link name means.
     *
     * @param link the link name
     * @return the entity, null if the name is not bound
     */
    public @Nullable RaEntity linked(String link) {
        return links.find(link);
    }

    /**
     * The SBBs that depend on a bound link name.
     *
     * @param link the link name
     * @return their ids
     * @throws UnrecognizedLinkNameException if it is not bound
     */
    public Collection<SbbID> boundSbbs(String link) throws UnrecognizedLinkNameException {
        links.entity(link);
        return users.boundSbbs(link);
    }

    /**
     * Finds the entity that a link name means.
     *
     * @param link the link name
     * @return the entity
     * @throws UnrecognizedLinkNameException if the name is not bound
     */
    public RaEntity linkedEntity(String link) throws UnrecognizedLinkNameException {
        return links.entity(link);
    }

    /**
     * Finds an entity.
     *
     * @param name its name
     * @return the entity
     * @throws UnrecognizedResourceAdaptorEntityException if there is none
     */
    public RaEntity entity(String name) throws UnrecognizedResourceAdaptorEntityException {
        RaEntity entity = entities.get(Objects.requireNonNull(name, "entity name"));
        if (entity == null) {
            throw new UnrecognizedResourceAdaptorEntityException(
                    "There is no resource adaptor entity \""
                            + name
                            + "\"; there are "
                            + entities.keySet());
        }
        return entity;
    }

    /**
     * All entities.
     *
     * @return sorted by name, a live view
     */
    public Collection<RaEntity> entities() {
        return entities.values();
    }

    /** The SLEE is running now: the objects of active entities start. */
    public void sleeRunning() {
        sleeRunning = true;
        entities.values().forEach(RaEntity::sleeRunning);
    }

    /**
     * The SLEE is stopping now: all adaptor objects stop, the entities keep their state.
     *
     * @param onIdle runs once, when the last activity of the last entity has ended
     */
    public void sleeStopping(Runnable onIdle) {
        sleeRunning = false;
        whenIdle.set(onIdle);
        entities.values().forEach(RaEntity::sleeStopping);
        entityIdle();
    }

    /**
     * A service became active.
     *
     * @param service its events
     */
    public void serviceActive(ServiceEvents service) {
        entities.values().forEach(entity -> entity.serviceActive(service));
    }

    /**
     * A service is stopping.
     *
     * @param service its events
     */
    public void serviceStopping(ServiceEvents service) {
        entities.values().forEach(entity -> entity.serviceStopping(service));
    }

    /**
     * A service became inactive.
     *
     * @param service its events
     */
    public void serviceInactive(ServiceEvents service) {
        entities.values().forEach(entity -> entity.serviceInactive(service));
    }

    /** The SLEE is closed: the adaptor objects of all entities end, whatever they do. */
    public void close() {
        registry.lock();
        try {
            entities.values().forEach(RaEntity::close);
            entities.clear();
        } finally {
            registry.unlock();
        }
    }

    private void stateChanged(
            String entity, ResourceAdaptorEntityState before, ResourceAdaptorEntityState after) {
        listeners.forEach(listener -> listener.stateChanged(entity, before, after));
    }

    private void entityIdle() {
        if (!sleeRunning && entities.values().stream().allMatch(RaEntity::isIdle)) {
            Runnable onIdle = whenIdle.getAndSet(null);
            if (onIdle != null) {
                onIdle.run();
            }
        }
    }
}
