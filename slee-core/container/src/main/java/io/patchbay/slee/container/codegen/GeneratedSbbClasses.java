package io.patchbay.slee.container.codegen;

import io.patchbay.slee.container.codegen.contract.AciAccess;
import io.patchbay.slee.container.codegen.contract.ConcreteSbb;
import io.patchbay.slee.container.codegen.contract.GeneratedActivityContextInterface;
import io.patchbay.slee.container.codegen.contract.GeneratedSbbLocalObject;
import io.patchbay.slee.container.codegen.contract.LocalObjectAccess;
import io.patchbay.slee.container.codegen.contract.SbbFactory;
import io.patchbay.slee.model.descriptor.EventEntry;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.slee.EventTypeID;
import org.jspecify.annotations.Nullable;

/**
 * The generated classes of one SBB. Immutable. Specification: 6.1.
 *
 * <p>Nothing here uses reflection: objects come out of a generated factory.
 */
public final class GeneratedSbbClasses {

    private final SbbComponentDescriptor descriptor;
    private final SbbTypes types;
    private final List<CmpField> cmpFields;
    private final List<AciAttribute> aciAttributes;
    private final @Nullable UsageClasses usage;
    private final SbbFactory factory;
    private final Map<EventTypeID, Integer> received;

    /**
     * Puts the result of generation together.
     *
     * @param descriptor what the classes were generated from
     * @param types the author's types
     * @param cmpFields in the order of the descriptor
     * @param aciAttributes of the SBB's own activity context interface
     * @param usage the usage classes, null if the SBB declares no usage parameters interface
     * @param factory makes objects
     */
    public GeneratedSbbClasses(
            SbbComponentDescriptor descriptor,
            SbbTypes types,
            List<CmpField> cmpFields,
            List<AciAttribute> aciAttributes,
            @Nullable UsageClasses usage,
            SbbFactory factory) {
        this.descriptor = Objects.requireNonNull(descriptor, "descriptor");
        this.types = Objects.requireNonNull(types, "types");
        this.cmpFields = List.copyOf(cmpFields);
        this.aciAttributes = List.copyOf(aciAttributes);
        this.usage = usage;
        this.factory = Objects.requireNonNull(factory, "factory");
        this.received = received(descriptor.events());
    }

    private static Map<EventTypeID, Integer> received(List<EventEntry> events) {
        Map<EventTypeID, Integer> indexes = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).direction().receives()) {
                indexes.put(events.get(i).eventType(), i);
            }
        }
        return Map.copyOf(indexes);
    }

    /**
     * What the classes were generated from.
     *
     * @return the SBB's descriptor
     */
    public SbbComponentDescriptor descriptor() {
        return descriptor;
    }

    /**
     * The component's class loader.
     *
     * @return the loader that defined the generated classes
     */
    public ClassLoader loader() {
        return types.loader();
    }

    /**
     * The author's types.
     *
     * @return abstract class, local interface, activity context interface
     */
    public SbbTypes types() {
        return types;
    }

    /**
     * Makes an SBB object.
     *
     * @return an unbound object
     */
    public ConcreteSbb newSbb() {
        return factory.newSbb();
    }

    /**
     * Makes an SBB local object.
     *
     * @param access the kernel's side
     * @return an instance of the SBB's local interface
     */
    public GeneratedSbbLocalObject newLocalObject(LocalObjectAccess access) {
        return factory.newLocalObject(access);
    }

    /**
     * Whether the SBB declares its own activity context interface.
     *
     * @return true if {@link #newAci} may be called
     */
    public boolean hasOwnAci() {
        return types.activityContextInterface() != null;
    }

    /**
     * Makes a view of an activity context.
     *
     * @param access the kernel's side
     * @return an instance of the SBB's own activity context interface
     * @throws IllegalStateException if the SBB declares none
     */
    public GeneratedActivityContextInterface newAci(AciAccess access) {
        GeneratedActivityContextInterface view = factory.newAci(access);
        if (view == null) {
            throw new IllegalStateException(
                    descriptor.id() + " declares no activity context interface of its own");
        }
        return view;
    }

    /**
     * The attributes of the SBB's own activity context interface.
     *
     * @return sorted by name; empty if it declares none
     */
    public List<AciAttribute> aciAttributes() {
        return aciAttributes;
    }

    /**
     * The CMP fields.
     *
     * @return in the order of the descriptor
     */
    public List<CmpField> cmpFields() {
        return cmpFields;
    }

    /**
     * Finds an event that the SBB receives.
     *
     * @param type the event type
     * @return its index in the descriptor's events, -1 if the SBB does not receive it
     */
    public int eventIndex(EventTypeID type) {
        return received.getOrDefault(type, -1);
    }

    /**
     * Whether the SBB has an event handler.
     *
     * @param event index in the descriptor's events
     * @return true for events that it receives
     */
    public boolean handles(int event) {
        return descriptor.events().get(event).direction().receives();
    }

    /**
     * The usage classes.
     *
     * @return null if the SBB declares no usage parameters interface
     */
    public @Nullable UsageClasses usage() {
        return usage;
    }
}
