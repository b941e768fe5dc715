package io.patchbay.slee.container.codegen.contract;

import javax.slee.ActivityContextInterface;
import javax.slee.EventContext;
import javax.slee.InitialEventSelector;
import javax.slee.Sbb;
import org.jspecify.annotations.Nullable;

/**
 * The face of every generated concrete SBB class. Confined to the turn of the SBB entity that the
 * object serves. Specification: 6.1.
 */
public interface ConcreteSbb extends Sbb {

    /**
     * Ties the object to what answers its generated methods, or unties it.
     *
     * @param access the kernel's side, null to untie: the generated methods then throw
     *     IllegalStateException
     */
    void slee$bind(@Nullable SbbAccess access);

    /**
     * Calls the author's event handler of an event. When the handler takes the SBB's own activity
     * context interface, the argument is narrowed first.
     *
     * @param event index in the descriptor's events
     * @param object the event object
     * @param aci the activity context interface
     * @param context the event context; only handlers that take one see it
     * @throws IllegalArgumentException if the SBB does not receive the event
     */
    void slee$deliver(
            int event, Object object, ActivityContextInterface aci, @Nullable EventContext context);

    /**
     * Calls the author's initial event selector method of an event.
     *
     * @param event index in the descriptor's events
     * @param selector the selector as the variables of the descriptor filled it
     * @return what the author's method answered; the argument itself if the event names no method
     */
    @Nullable InitialEventSelector slee$select(int event, InitialEventSelector selector);

    /**
     * The access of a bound object; generated methods ask for it before each use.
     *
     * @param access the field of the generated class
     * @return the same, never null
     * @throws IllegalStateException if the object is not bound
     */
    static SbbAccess slee$bound(@Nullable SbbAccess access) {
        if (access == null) {
            throw new IllegalStateException(
                    "The SBB object is not assigned to an SBB entity: CMP fields, child relations,"
                            + " fire methods, profiles, usage parameters and activity context"
                            + " narrowing need one");
        }
        return access;
    }

    /**
     * The failure of {@link #slee$deliver} for an index without a handler.
     *
     * @param event the index
     * @return the exception to throw
     */
    static IllegalArgumentException slee$unhandled(int event) {
        return new IllegalArgumentException("The SBB has no event handler for its event " + event);
    }
}
