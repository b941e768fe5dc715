/**
 * Takes deployable units in and out: reads, verifies, resolves, links, generates, commits, and the
 * same backwards.
 *
 * <p>Decides which components are installed and which classes each of them sees: one module of the
 * class-loader graph per component jar (per library in a library jar), imports exactly along the
 * component references, re-exported transitively. The only package that uses jboss-modules. Knows
 * codegen and nothing else of the kernel; services, resource adaptors and profile tables learn of
 * components through {@link io.patchbay.slee.container.deployment.ComponentListener} and object to
 * their removal through {@link io.patchbay.slee.container.deployment.InUseGuard}. Specification:
 * chapter 3, 14.7. Start reading at {@link io.patchbay.slee.container.deployment.Deployer}.
 */
@NullMarked
package io.patchbay.slee.container.deployment;

import org.jspecify.annotations.NullMarked;
