/**
 * What is wrong with a unit: collected, then reported together.
 *
 * <p>One problem names the place, the component, the rule's section of the specification, what was
 * found, what is expected and what to do. The container refuses with problems, the service creation
 * environment shows them as markers. Depends on the descriptor records only. Start reading at
 * {@link io.patchbay.slee.model.problem.Problem}.
 */
@NullMarked
package io.patchbay.slee.model.problem;

import org.jspecify.annotations.NullMarked;
