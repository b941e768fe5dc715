package io.patchbay.slee.container.management.resource;

import io.patchbay.slee.container.facilities.usage.UsageSets;
import io.patchbay.slee.container.management.Emitter;
import io.patchbay.slee.container.management.usage.EntityUsage;
import io.patchbay.slee.container.management.usage.UsageMBeans;
import io.patchbay.slee.container.resource.RaConfiguration;
import io.patchbay.slee.container.resource.RaEntity;
import io.patchbay.slee.container.resource.ResourceAdaptors;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import javax.management.MBeanNotificationInfo;
import javax.management.ObjectName;
import javax.management.StandardEmitterMBean;
import javax.slee.InvalidArgumentException;
import javax.slee.InvalidStateException;
import javax.slee.SbbID;
import javax.slee.management.DependencyException;
import javax.slee.management.LinkNameAlreadyBoundException;
import javax.slee.management.ManagementException;
import javax.slee.management.ResourceAdaptorEntityAlreadyExistsException;
import javax.slee.management.ResourceAdaptorEntityState;
import javax.slee.management.ResourceAdaptorEntityStateChangeNotification;
import javax.slee.management.ResourceManagementMBean;
import javax.slee.management.UnrecognizedLinkNameException;
import javax.slee.management.UnrecognizedResourceAdaptorEntityException;
import javax.slee.management.UnrecognizedResourceAdaptorException;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.InvalidConfigurationException;
import javax.slee.resource.ResourceAdaptorID;

/** The MBean of the resource adaptor entities. Thread-safe. Specification: 14.7. */
public final class ResourceManagement implements ResourceManagementMBean {
    private static final String[] NO_NAMES = {};

    private final ResourceAdaptors adaptors;
    private final UsageMBeans usage;
    private final Emitter emitter =
            new Emitter(
                    Emitter.name(OBJECT_NAME),
                    new MBeanNotificationInfo(
                            new String[] {RESOURCE_ADAPTOR_ENTITY_STATE_CHANGE_NOTIFICATION_TYPE},
                            ResourceAdaptorEntityStateChangeNotification.class.getName(),
                            "A resource adaptor entity changed its state"));

    /**
     * Makes the MBean.
     *
     * @param adaptors the entities
     * @param usage registers the usage MBeans of entities
     */
    public ResourceManagement(ResourceAdaptors adaptors, UsageMBeans usage) {
        this.adaptors = adaptors;
        this.usage = usage;
        adaptors.addListener(this::changed);
    }

    /**
     * The form in which it is registered.
     *
     * @return an MBean that emits state changes
     */
    public StandardEmitterMBean mbean() {
        return new StandardEmitterMBean(this, ResourceManagementMBean.class, emitter.listeners());
    }

    private void changed(
            String entity, ResourceAdaptorEntityState before, ResourceAdaptorEntityState after) {
        emitter.send(sequence ->
                new ResourceAdaptorEntityStateChangeNotification(
                        this, entity, after, before, sequence));
    }

    @Override
    public ConfigProperties getConfigurationProperties(ResourceAdaptorID id)
            throws UnrecognizedResourceAdaptorException {
        return RaConfiguration.declared(adaptors.definition(id).descriptor());
    }

    @Override
    public ConfigProperties getConfigurationProperties(String entity)
            throws UnrecognizedResourceAdaptorEntityException {
        return adaptors.entity(entity).configuration();
    }

    @Override
    public void createResourceAdaptorEntity(
            ResourceAdaptorID id, String entity, ConfigProperties properties)
            throws InvalidArgumentException,
                    ManagementException,
                    ResourceAdaptorEntityAlreadyExistsException,
                    UnrecognizedResourceAdaptorException,
                    InvalidConfigurationException {
        adaptors.create(id, entity, properties);
    }

    @Override
    public void updateConfigurationProperties(String entity, ConfigProperties properties)
            throws InvalidStateException,
                    ManagementException,
                    UnrecognizedResourceAdaptorEntityException,
                    InvalidConfigurationException {
        adaptors.update(entity, properties);
    }

    @Override
    public void activateResourceAdaptorEntity(String entity)
            throws InvalidStateException,
                    ManagementException,
                    UnrecognizedResourceAdaptorEntityException {
        adaptors.activate(entity);
    }

    @Override
    public void deactivateResourceAdaptorEntity(String entity)
            throws InvalidStateException, UnrecognizedResourceAdaptorEntityException {
        adaptors.deactivate(entity);
    }

    @Override
    public void removeResourceAdaptorEntity(String entity)
            throws InvalidStateException,
                    DependencyException,
                    ManagementException,
                    UnrecognizedResourceAdaptorEntityException {
        RaEntity removed = adaptors.entity(entity);
        adaptors.remove(entity);
        usage.remove(removed.source());
    }

    @Override
    public ResourceAdaptorEntityState getState(String entity)
            throws UnrecognizedResourceAdaptorEntityException {
        return adaptors.entity(entity).state();
    }

    @Override
    public ResourceAdaptorID getResourceAdaptor(String entity)
            throws UnrecognizedResourceAdaptorEntityException {
        return adaptors.entity(entity).definition().id();
    }

    @Override
    public String[] getResourceAdaptorEntities() {
        return entities(entity -> true);
    }

    @Override
    public String[] getResourceAdaptorEntities(ResourceAdaptorEntityState state) {
        Objects.requireNonNull(state, "state");
        return entities(entity -> entity.state().equals(state));
    }

    @Override
    public String[] getResourceAdaptorEntities(ResourceAdaptorID id)
            throws UnrecognizedResourceAdaptorException {
        adaptors.definition(id);
        return entities(entity -> entity.definition().id().equals(id));
    }

    @Override
    @SuppressWarnings("NullAway") // The standard answers null for a name that is not bound.
    public String[] getResourceAdaptorEntities(String[] linkNames) {
        return Arrays.stream(linkNames)
                .map(link -> link == null ? null : adaptors.linked(link))
                .map(entity -> entity == null ? null : entity.name())
                .toArray(String[]::new);
    }

    @Override
    public String getResourceAdaptorEntity(String linkName) throws UnrecognizedLinkNameException {
        return adaptors.linkedEntity(linkName).name();
    }

    @Override
    public void bindLinkName(String entity, String linkName)
            throws InvalidArgumentException,
                    LinkNameAlreadyBoundException,
                    UnrecognizedResourceAdaptorEntityException {
        adaptors.bindLink(entity, linkName);
    }

    @Override
    public void unbindLinkName(String linkName)
            throws DependencyException, UnrecognizedLinkNameException {
        adaptors.unbindLink(linkName);
    }

    @Override
    public String[] getLinkNames() {
        return adaptors.linkNames().toArray(NO_NAMES);
    }

    @Override
    public String[] getLinkNames(String entity) throws UnrecognizedResourceAdaptorEntityException {
        return adaptors.linkNames(adaptors.entity(entity)).toArray(NO_NAMES);
    }

    @Override
    public SbbID[] getBoundSbbs(String linkName) throws UnrecognizedLinkNameException {
        return adaptors.boundSbbs(linkName).toArray(new SbbID[0]);
    }

    @Override
    public ObjectName getResourceUsageMBean(String entity)
            throws InvalidArgumentException,
                    ManagementException,
                    UnrecognizedResourceAdaptorEntityException {
        RaEntity found = adaptors.entity(entity);
        UsageSets sets =
                found.usage()
                        .orElseThrow(() ->
                                new InvalidArgumentException(
                                        "Resource adaptor entity "
                                                + entity
                                                + " has no usage: "
                                                + found.definition().id()
                                                + " declares no usage parameters"
                                                + " interface"));
        return EntityUsage.open(usage, entity, sets);
    }

    private String[] entities(Predicate<RaEntity> which) {
        return adaptors.entities().stream()
                .filter(which)
                .map(RaEntity::name)
                .toList()
                .toArray(NO_NAMES);
    }
}
