package io.patchbay.slee.container.sbb;

import org.jspecify.annotations.Nullable;

/**
 * Which root SBB entity of a service an initial event goes to. Immutable.
 *
 * <p>A tuple, each part present or null; no part can be mistaken for another. Specification: 8.5.3.
 *
 * @param activityContext the activity context, compared by identity
 * @param addressProfile the name of the address profile
 * @param address the address
 * @param eventType the event type
 * @param event the event, compared by identity
 * @param custom the name that the selector method made
 */
public record ConvergenceName(
        @Nullable Object activityContext,
        @Nullable String addressProfile,
        @Nullable Object address,
        @Nullable Object eventType,
        @Nullable Identity event,
        @Nullable String custom) {

    /**
     * An object that is equal to itself only. Immutable.
     *
     * @param object the object
     */
    public record Identity(Object object) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Identity identity && identity.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }
}
