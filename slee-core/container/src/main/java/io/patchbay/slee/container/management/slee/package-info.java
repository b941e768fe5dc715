/**
 * The SLEE as a whole over JMX: its state and its other MBeans.
 *
 * <p>Decides when the SLEE is starting, running, stopping and stopped. Specification: 14.5 and
 * 14.6. Start reading at {@link io.patchbay.slee.container.management.slee.SleeLifecycle}.
 */
@NullMarked
package io.patchbay.slee.container.management.slee;

import org.jspecify.annotations.NullMarked;
