package io.patchbay.slee.model.descriptor;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.slee.EventTypeID;

/**
 * An event that an SBB fires or receives. Immutable. Specification: 8.5, 8.6.
 *
 * @param name the event's name inside the SBB, part of its method names
 * @param eventType the event type
 * @param direction who sends it
 * @param initial whether it may create a root SBB entity
 * @param maskOnAttach whether it is masked when the SBB attaches
 * @param lastInTransaction false lets the next delivery join this one's transaction (1.1)
 * @param initialEventSelect the variables of the convergence name
 * @param initialEventSelectorMethod the method that computes the convergence name, if any
 * @param resourceOption text for the resource adaptor, if any
 * @param location where it is declared
 */
public record EventEntry(
        String name,
        EventTypeID eventType,
        Direction direction,
        boolean initial,
        boolean maskOnAttach,
        boolean lastInTransaction,
        Set<Variable> initialEventSelect,
        Optional<String> initialEventSelectorMethod,
        Optional<String> resourceOption,
        Location location) {

    /** Copies the set. */
    public EventEntry {
        Checks.notBlank(name, "event-name");
        Checks.notNull(eventType, "event type");
        Checks.notNull(direction, "direction");
        EnumSet<Variable> copy = EnumSet.noneOf(Variable.class);
        copy.addAll(initialEventSelect);
        initialEventSelect = Collections.unmodifiableSet(copy);
        Checks.notNull(initialEventSelectorMethod, "initial event selector method");
        Checks.notNull(resourceOption, "resource option");
        Checks.notNull(location, "location");
    }

    /** Who sends the event. Immutable. */
    public enum Direction {
        /** The SBB fires it. */
        FIRE("Fire"),
        /** The SBB receives it. */
        RECEIVE("Receive"),
        /** Both. */
        FIRE_AND_RECEIVE("FireAndReceive");

        private final String xml;

        Direction(String xml) {
            this.xml = xml;
        }

        /**
         * The attribute value of the descriptor.
         *
         * @return for example {@code "Fire"}
         */
        public String xml() {
            return xml;
        }

        /**
         * Whether the SBB has a fire method.
         *
         * @return true for FIRE and FIRE_AND_RECEIVE
         */
        public boolean fires() {
            return this != RECEIVE;
        }

        /**
         * Whether the SBB has an event handler method.
         *
         * @return true for RECEIVE and FIRE_AND_RECEIVE
         */
        public boolean receives() {
            return this != FIRE;
        }
    }

    /** A variable of the convergence name. Immutable. Specification: 8.6.2. */
    public enum Variable {
        /** The activity context. */
        ACTIVITY_CONTEXT("ActivityContext"),
        /** The address profile that the address matches. */
        ADDRESS_PROFILE("AddressProfile"),
        /** The address of the event. */
        ADDRESS("Address"),
        /** The event type. */
        EVENT_TYPE("EventType"),
        /** The event object. */
        EVENT("Event");

        private final String xml;

        Variable(String xml) {
            this.xml = xml;
        }

        /**
         * The attribute value of the descriptor.
         *
         * @return for example {@code "ActivityContext"}
         */
        public String xml() {
            return xml;
        }
    }
}
