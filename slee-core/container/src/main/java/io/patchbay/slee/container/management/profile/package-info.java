/**
 * Management of profile tables and profiles over JMX.
 *
 * <p>Decides how administrators' calls become calls of the {@code profile} room, which profile
 * MBeans are open, and what a profile MBean shows. May know {@code profile}. Specification: 10.26,
 * 14.11. Start reading at {@link
 * io.patchbay.slee.container.management.profile.ProfileProvisioning}.
 */
@NullMarked
package io.patchbay.slee.container.management.profile;

import org.jspecify.annotations.NullMarked;
