/**
 * SBB entity trees, object pools, CMP access and the invocation of one handler in one transaction.
 *
 * <p>Decides when an SBB object serves which entity, how a tree is kept to one transaction at a
 * time, what a rollback restores, and when a tree is removed. May know {@code activity}, {@code
 * codegen} and {@code naming}. Specification: chapters 5, 6 and 9. Start reading at {@link
 * io.patchbay.slee.container.sbb.SbbInvocation}, then {@link
 * io.patchbay.slee.container.sbb.SbbEntity}.
 */
@NullMarked
package io.patchbay.slee.container.sbb;

import org.jspecify.annotations.NullMarked;
