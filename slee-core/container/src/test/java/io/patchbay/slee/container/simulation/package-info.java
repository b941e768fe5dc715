/**
 * Random walks through the kernel: events, ends, rollbacks, failures, children and service upgrades
 * in an order that a seed decides, with invariants checked after every step.
 *
 * <p>Start reading at {@link io.patchbay.slee.container.simulation.KernelSimulationTest}.
 */
@NullMarked
package io.patchbay.slee.container.simulation;

import org.jspecify.annotations.NullMarked;
