package io.patchbay.slee.container.naming;

import org.jspecify.annotations.Nullable;

/**
 * Which component's environment the calling thread sees. Thread-safe: each thread has its own.
 *
 * <p>JNDI offers no other door than the thread, hence this one static thread-local. It holds a slot
 * that is written in place, so that entering and leaving a component costs one thread-local read
 * each. Specification: 6.13.
 */
public final class ComponentNaming {
    private static final ThreadLocal<Slot> SLOTS = ThreadLocal.withInitial(Slot::new);

    private ComponentNaming() {}

    /**
     * Shows an environment to this thread. To be undone in a finally block by {@link #exit}.
     *
     * @param environment the environment of the component that is about to be called, null for none
     * @return the environment that this thread has seen so far, for {@link #exit}
     */
    public static @Nullable ComponentEnvironment enter(@Nullable ComponentEnvironment environment) {
        Slot slot = SLOTS.get();
        ComponentEnvironment previous = slot.environment;
        slot.environment = environment;
        return previous;
    }

    /**
     * Shows the former environment again.
     *
     * @param previous what {@link #enter} returned
     */
    public static void exit(@Nullable ComponentEnvironment previous) {
        SLOTS.get().environment = previous;
    }

    /**
     * The environment that this thread sees.
     *
     * @return the environment, null if no component runs on this thread
     */
    public static @Nullable ComponentEnvironment current() {
        return SLOTS.get().environment;
    }

    private static final class Slot {
        @Nullable ComponentEnvironment environment;
    }
}
