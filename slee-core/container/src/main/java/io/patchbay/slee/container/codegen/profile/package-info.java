/**
 * Turns a profile specification into its concrete classes.
 *
 * <p>Decides how concrete profiles, profile local objects and profile table objects look as byte
 * code. They are defined in the component's own class loader and reach the kernel through {@code
 * codegen.contract.profile} only. Knows {@code codegen} and the model. Specification: 10.6 to
 * 10.11. Start reading at {@link io.patchbay.slee.container.codegen.profile.ProfileCodeGenerator}.
 */
@NullMarked
package io.patchbay.slee.container.codegen.profile;

import org.jspecify.annotations.NullMarked;
