package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.codegen.GeneratedSbbClasses;
import io.patchbay.slee.container.naming.ComponentEnvironment;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedEventException;
import org.jspecify.annotations.Nullable;

/**
 * One SBB as a part of one service: its generated classes, environment, pool and children.
 *
 * <p>Thread-safe. Children are linked once, before the service is activated. Specification: 6.3
 * (pool per service and SBB).
 */
public final class ServiceSbb {
    private final ServiceID service;
    private final GeneratedSbbClasses classes;
    private final ComponentEnvironment environment;
    private final SbbRoom room;
    private final SbbPool pool;
    private final List<ServiceSbb> children = new ArrayList<>();
    private final Map<String, Integer> eventsByName = new HashMap<>();
    private final @Nullable BitSet maskOnAttach;
    private final String[] attributeNames;
    private final @Nullable Object[] defaults;

    /**
     * Makes the part.
     *
     * @param service the service
     * @param classes the SBB's generated classes
     * @param environment what {@code java:comp/env} shows
     * @param room what all SBBs share
     */
    public ServiceSbb(
            ServiceID service,
            GeneratedSbbClasses classes,
            ComponentEnvironment environment,
            SbbRoom room) {
        this.service = service;
        this.classes = classes;
        this.environment = environment;
        this.room = room;
        this.pool = new SbbPool(this);
        BitSet mask = new BitSet();
        var events = descriptor().events();
        for (int i = 0; i < events.size(); i++) {
            eventsByName.put(events.get(i).name(), i);
            if (events.get(i).maskOnAttach()) {
                mask.set(i);
            }
        }
        this.maskOnAttach = mask.isEmpty() ? null : mask;
        this.attributeNames = AttributeNames.of(classes);
        this.defaults = classes.cmpFields().stream().map(field -> field.defaultValue()).toArray();
    }

    /**
     * Links the SBB of a child relation.
     *
     * @param child in the order of the descriptor's child relations
     */
    public void addChild(ServiceSbb child) {
        children.add(child);
    }

    /**
     * The SBB's id.
     *
     * @return the id
     */
    public SbbID id() {
        return descriptor().id();
    }

    /**
     * The service.
     *
     * @return the id
     */
    public ServiceID service() {
        return service;
    }

    /**
     * The generated classes.
     *
     * @return of this SBB
     */
    public GeneratedSbbClasses classes() {
        return classes;
    }

    /**
     * The descriptor.
     *
     * @return of this SBB
     */
    public SbbComponentDescriptor descriptor() {
        return classes.descriptor();
    }

    ComponentEnvironment environment() {
        return environment;
    }

    SbbRoom room() {
        return room;
    }

    SbbPool pool() {
        return pool;
    }

    ServiceSbb child(int relation) {
        return children.get(relation);
    }

    int childRelations() {
        return children.size();
    }

    /**
     * The index of an event that the SBB receives.
     *
     * @param type the event type
     * @return index in the descriptor's events, -1 if it does not receive it
     */
    public int eventIndex(EventTypeID type) {
        return classes.eventIndex(type);
    }

    int eventIndex(String name) throws UnrecognizedEventException {
        Integer index = eventsByName.get(name);
        if (index == null || !classes.handles(index)) {
            throw new UnrecognizedEventException(
                    id() + " receives no event named \"" + name + "\"");
        }
        return index;
    }

    @Nullable BitSet maskOnAttach() {
        return maskOnAttach;
    }

    String attributeName(int attribute) {
        return attributeNames[attribute];
    }

    @Nullable Object[] newCmp() {
        return defaults.clone();
    }

    /** The service is about to be active: objects are pooled again. */
    public void open() {
        pool.open();
    }

    /** Ends the life of all pooled objects; the service is inactive. */
    public void close() {
        pool.close();
    }

    @Override
    public String toString() {
        return id() + " in " + service;
    }
}
