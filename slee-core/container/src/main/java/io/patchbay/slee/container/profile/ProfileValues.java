package io.patchbay.slee.container.profile;

import org.jspecify.annotations.Nullable;

/** Where the CMP accessors of a profile object lead. Confined to the call. Specification: 10.6. */
interface ProfileValues {
    /** A copy of a value that the caller may change. */
    @Nullable Object get(int attribute);

    /** Keeps a copy of a value. */
    void set(int attribute, @Nullable Object value);

    /** Marks the profile as changed. 1.0. */
    default void markDirty() {
        // Only an edit session knows about dirt; elsewhere every change counts by itself.
    }

    /** Whether the profile has changes that are not committed. 1.0. */
    default boolean isDirty() {
        return false;
    }
}
