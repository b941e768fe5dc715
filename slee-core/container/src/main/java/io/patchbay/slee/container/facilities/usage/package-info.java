/**
 * Usage parameters at run time: sets, counters, samples and who is told about updates.
 *
 * <p>Decides how updates are counted without making the caller wait. May depend on codegen, whose
 * generated classes are the face of a set. Specification: chapter 11. Start reading at {@link
 * io.patchbay.slee.container.facilities.usage.UsageSets}.
 */
@NullMarked
package io.patchbay.slee.container.facilities.usage;

import org.jspecify.annotations.NullMarked;
