/**
 * What generated profile classes see of the kernel: the only classes of the container that a
 * profile specification's class loader shows.
 *
 * <p>Decides the calls between generated profile code and the kernel. Knows {@code javax.slee}
 * only. Specification: chapter 10. Start reading at {@link
 * io.patchbay.slee.container.codegen.contract.profile.ConcreteProfile}.
 */
@NullMarked
package io.patchbay.slee.container.codegen.contract.profile;

import org.jspecify.annotations.NullMarked;
