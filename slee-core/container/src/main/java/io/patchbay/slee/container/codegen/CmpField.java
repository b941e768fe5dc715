package io.patchbay.slee.container.codegen;

import java.util.Optional;
import javax.slee.SbbID;
import org.jspecify.annotations.Nullable;

/**
 * A CMP field of an SBB with its Java type. Immutable. Specification: 6.5.1.
 *
 * @param name its name
 * @param type the type of its accessors
 * @param kind how its values are kept
 * @param defaultValue the value of a field that was never set: zero or false for primitives
 *     (boxed), null otherwise
 * @param sbb the SBB whose local objects it holds, if the descriptor names one
 */
public record CmpField(
        String name, Class<?> type, Kind kind, @Nullable Object defaultValue, Optional<SbbID> sbb) {

    /** How the values of a field are kept. Immutable. */
    public enum Kind {
        /** Values never change: kept by reference. */
        IMMUTABLE,
        /** Serializable values: copied when set and when read. */
        COPIED,
        /** SBB local objects: kept as the identity of the SBB entity. */
        SBB_LOCAL_OBJECT,
        /** Activity context interfaces, plain or the SBB's own. */
        ACTIVITY_CONTEXT,
        /** Event contexts (1.1). */
        EVENT_CONTEXT,
        /** Profile local objects (1.1). */
        PROFILE_LOCAL
    }
}
