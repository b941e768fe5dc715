/**
 * The MBeans through which an administrator installs, removes and describes deployable units.
 *
 * <p>Decides how requests are checked, where units are read from and how components are described;
 * the work is done by {@code deployment}, the only other room that it knows. Specification: 14.7.
 * Start reading at {@link io.patchbay.slee.container.management.deployment.Deployment}.
 */
@NullMarked
package io.patchbay.slee.container.management.deployment;

import org.jspecify.annotations.NullMarked;
