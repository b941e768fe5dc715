/**
 * Profile tables: profiles as services and administrators see them.
 *
 * <p>Decides how tables and profiles come, change and go; what a transaction sees of its own
 * changes; in which order a profile object's life cycle methods are called; what happens at commit
 * ({@link io.patchbay.slee.container.profile.TableWork}: store, unique attributes, events,
 * publication, in this order and nowhere else). A profile is read from memory: see {@code
 * profile.store}. May know {@code activity}, {@code transaction}, {@code codegen} and {@code
 * naming}. Specification: chapter 10, 13.8. Start reading at {@link
 * io.patchbay.slee.container.profile.ProfileTables}.
 */
@NullMarked
package io.patchbay.slee.container.profile;

import org.jspecify.annotations.NullMarked;
