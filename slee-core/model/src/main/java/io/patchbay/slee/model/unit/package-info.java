/**
 * Deployable units: from the bytes of a jar to an immutable model and back.
 *
 * <p>Decides whether a jar is safe to open (names, counts, sizes, structure) and whether the unit
 * is complete: its descriptor, every jar and service descriptor that it lists, one descriptor in
 * each component jar, ids unique in the unit. Everything stays in memory; nothing is unpacked to
 * disk and no class is loaded. Depends on the descriptor, reader and problem packages.
 * Specification: chapter 3. Start reading at {@link
 * io.patchbay.slee.model.unit.DeployableUnitReader}.
 */
@NullMarked
package io.patchbay.slee.model.unit;

import org.jspecify.annotations.NullMarked;
