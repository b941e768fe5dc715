package io.patchbay.slee.container.codegen;

import io.patchbay.slee.container.codegen.Accessors.Attribute;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the concrete class of an SBB will do. Immutable.
 *
 * @param types the author's types
 * @param bodies the abstract methods with what each becomes
 * @param handlers event handlers by event index
 * @param selectors initial event selector methods by event index
 * @param cmpFields in the order of the descriptor
 * @param attributes of the SBB's own activity context interface
 * @param localCalls the methods of the local interface
 */
record SbbPlan(
        SbbTypes types,
        List<Body> bodies,
        Map<Integer, Handler> handlers,
        Map<Integer, Method> selectors,
        List<CmpField> cmpFields,
        List<Attribute> attributes,
        List<LocalCall> localCalls) {

    /** What an abstract method of the author becomes. Immutable. */
    sealed interface Body {
        Method method();
    }

    /** Reads CMP field number {@code field}. */
    record ReadField(Method method, int field) implements Body {}

    /** Writes CMP field number {@code field}, whose values are of the type. */
    record WriteField(Method method, int field, Class<?> type) implements Body {}

    /** Fires event number {@code event}. */
    record Fire(Method method, int event) implements Body {}

    /** Gives child relation number {@code relation}. */
    record Children(Method method, int relation) implements Body {}

    /** Finds a profile through profile CMP method number {@code index}. */
    record ProfileCmp(Method method, int index) implements Body {}

    /** Narrows an activity context interface. */
    record Narrow(Method method) implements Body {}

    /** Finds a usage parameter set: by name, or the default one. */
    record Usage(Method method, boolean named) implements Body {}

    /**
     * An event handler.
     *
     * @param method the author's method
     * @param ownAci the SBB's own activity context interface if the handler takes it
     * @param takesContext whether it takes the event context
     */
    record Handler(Method method, @Nullable Class<?> ownAci, boolean takesContext) {}

    /**
     * A method of the local interface.
     *
     * @param declared as the interface declares it
     * @param target the author's method that answers
     */
    record LocalCall(Method declared, Method target) {}
}
