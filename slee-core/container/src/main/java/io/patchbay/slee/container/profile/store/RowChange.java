package io.patchbay.slee.container.profile.store;

import org.jspecify.annotations.Nullable;

/**
 * What a commit does to one profile. Immutable.
 *
 * @param name the profile's name; empty for the default profile
 * @param before the row so far, null if the profile is new
 * @param after the row from now on, null if the profile is removed
 */
public record RowChange(String name, @Nullable ProfileRow before, @Nullable ProfileRow after) {}
