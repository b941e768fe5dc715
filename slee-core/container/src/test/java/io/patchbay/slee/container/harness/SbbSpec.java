package io.patchbay.slee.container.harness;

import io.patchbay.slee.container.codegen.AciAttribute;
import io.patchbay.slee.container.codegen.CmpField;
import io.patchbay.slee.container.codegen.CmpField.Kind;
import io.patchbay.slee.model.descriptor.EventEntry;
import io.patchbay.slee.model.descriptor.EventEntry.Direction;
import io.patchbay.slee.model.descriptor.EventEntry.Variable;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.SbbClasses;
import io.patchbay.slee.model.descriptor.SbbClasses.ChildRelationMethod;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor.AttributeAlias;
import io.patchbay.slee.model.descriptor.SleeVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.slee.ActivityContextInterface;
import javax.slee.EventContext;
import javax.slee.EventTypeID;
import javax.slee.InitialEventSelector;
import javax.slee.RolledBackContext;
import javax.slee.SbbID;
import org.jspecify.annotations.Nullable;

/** What an SBB of a test declares and does. Built by its test. */
public final class SbbSpec {
    static final Location HERE = Location.of("test.jar", "META-INF/sbb-jar.xml");

    /** An event handler. */
    @FunctionalInterface
    public interface Handler {
        /** Handles an event. */
        void on(TestSbb sbb, Object event, ActivityContextInterface aci, EventContext context);
    }

    private record Child(SbbSpec spec, byte priority) {}

    private final String name;
    private final List<EventEntry> events = new ArrayList<>();
    private final Map<Integer, Handler> handlers = new HashMap<>();
    private final Map<Integer, UnaryOperator<@Nullable InitialEventSelector>> selectors =
            new HashMap<>();
    private final Map<String, Consumer<TestSbb>> lifeCycle = new HashMap<>();
    private final List<CmpField> fields = new ArrayList<>();
    private final List<AciAttribute> attributes = new ArrayList<>();
    private final List<AttributeAlias> aliases = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();
    private final List<Exception> failures = Collections.synchronizedList(new ArrayList<>());
    private final List<RolledBackContext> rollbacks =
            Collections.synchronizedList(new ArrayList<>());
    private boolean reentrant;
    private boolean refusesCreation;

    private SbbSpec(String name) {
        this.name = name;
    }

    /** Begins an SBB. */
    public static SbbSpec sbb(String name) {
        return new SbbSpec(name);
    }

    /** The event type that a name stands for. */
    public static EventTypeID type(String event) {
        return new EventTypeID(event, "test", "1");
    }

    /** Receives an event. */
    public SbbSpec on(String event, Handler handler) {
        return on(type(event), event, false, handler);
    }

    /** Receives an event that is masked when it attaches. */
    public SbbSpec onMasked(String event, Handler handler) {
        return on(type(event), event, true, handler);
    }

    /** Receives an event of any type. */
    public SbbSpec on(EventTypeID type, String event, boolean masked, Handler handler) {
        handlers.put(events.size(), handler);
        return add(event, type, Direction.FIRE_AND_RECEIVE, false, masked, Set.of(), false);
    }

    /** Receives an initial event whose convergence name has these variables. */
    public SbbSpec initial(String event, Set<Variable> variables, Handler handler) {
        return initial(type(event), event, variables, handler);
    }

    /** Receives an initial event of any type. */
    public SbbSpec initial(
            EventTypeID type, String event, Set<Variable> variables, Handler handler) {
        handlers.put(events.size(), handler);
        return add(event, type, Direction.FIRE_AND_RECEIVE, true, false, variables, false);
    }

    /** Receives an initial event with a selector method. */
    public SbbSpec selected(
            String event, UnaryOperator<@Nullable InitialEventSelector> selector, Handler handler) {
        handlers.put(events.size(), handler);
        selectors.put(events.size(), selector);
        return add(event, type(event), Direction.RECEIVE, true, false, Set.of(), true);
    }

    /** Only fires an event. */
    public SbbSpec fires(String event) {
        return add(event, type(event), Direction.FIRE, false, false, Set.of(), false);
    }

    private SbbSpec add(
            String event,
            EventTypeID type,
            Direction direction,
            boolean initial,
            boolean masked,
            Set<Variable> variables,
            boolean selector) {
        events.add(
                new EventEntry(
                        event,
                        type,
                        direction,
                        initial,
                        masked,
                        true,
                        variables,
                        selector ? Optional.of("select" + event) : Optional.empty(),
                        Optional.empty(),
                        HERE));
        return this;
    }

    /** Does something in a life cycle method. */
    public SbbSpec in(String method, Consumer<TestSbb> action) {
        lifeCycle.put(method, action);
        return this;
    }

    /** Has a CMP field. */
    public SbbSpec field(String field, Kind kind, Class<?> type, @Nullable Object initial) {
        fields.add(new CmpField(field, type, kind, initial, Optional.empty()));
        return this;
    }

    /** Has a CMP field for an int. */
    public SbbSpec counter(String field) {
        return field(field, Kind.IMMUTABLE, int.class, 0);
    }

    /** Has an attribute of its own activity context interface. */
    public SbbSpec attribute(String attribute) {
        attributes.add(new AciAttribute(attribute, Object.class, null, true));
        return this;
    }

    /** Shares an attribute. */
    public SbbSpec alias(String alias, String attribute) {
        aliases.add(new AttributeAlias(alias, List.of(attribute), HERE));
        return this;
    }

    /** Has a child relation. */
    public SbbSpec child(SbbSpec child, int priority) {
        children.add(new Child(child, (byte) priority));
        return this;
    }

    /** Allows loop-back calls. */
    public SbbSpec reentrant() {
        reentrant = true;
        return this;
    }

    /** Throws a CreateException in sbbCreate. */
    public SbbSpec refusesToBeCreated(boolean refuses) {
        refusesCreation = refuses;
        return this;
    }

    /** The SBB's name. */
    public String name() {
        return name;
    }

    /** What sbbExceptionThrown was told. */
    public List<Exception> failures() {
        return failures;
    }

    /** What sbbRolledBack was told. */
    public List<RolledBackContext> rollbacks() {
        return rollbacks;
    }

    boolean refusesCreation() {
        return refusesCreation;
    }

    List<SbbSpec> children() {
        return children.stream().map(Child::spec).toList();
    }

    List<CmpField> fields() {
        return fields;
    }

    List<AciAttribute> attributes() {
        return attributes;
    }

    Handler handler(int event) {
        Handler handler = handlers.get(event);
        if (handler == null) {
            throw new AssertionError(name + " has no handler for event " + event);
        }
        return handler;
    }

    @Nullable InitialEventSelector select(int event, InitialEventSelector selector) {
        return selectors.getOrDefault(event, UnaryOperator.identity()).apply(selector);
    }

    Consumer<TestSbb> lifeCycle(String method) {
        return lifeCycle.getOrDefault(method, sbb -> {});
    }

    int index(String event) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).name().equals(event)) {
                return i;
            }
        }
        throw new AssertionError(name + " does not fire " + event);
    }

    SbbID id() {
        return new SbbID(name, "test", "1");
    }

    SbbComponentDescriptor descriptor() {
        return new SbbComponentDescriptor(
                id(),
                SleeVersion.V1_1,
                HERE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                classes(),
                Optional.empty(),
                events,
                aliases,
                List.of(),
                List.of(),
                List.of());
    }

    private SbbClasses classes() {
        return new SbbClasses(
                TestSbb.class.getName(),
                reentrant,
                fields.stream()
                        .map(f -> new SbbClasses.CmpField(f.name(), Optional.empty(), HERE))
                        .toList(),
                children.stream()
                        .map(c ->
                                new ChildRelationMethod(
                                        "get" + c.spec().name(), c.spec().id(), c.priority(), HERE))
                        .toList(),
                List.of(),
                Optional.empty(),
                Optional.of(TestAci.class.getName()),
                Optional.empty());
    }
}
