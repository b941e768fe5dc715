/**
 * What generated classes and the kernel say to each other.
 *
 * <p>Every method that the generator adds to an author's class starts with {@code slee$}, so that
 * it never clashes with one of the author's. These types are the only ones of the kernel that a
 * component's class loader sees. Decides nothing; depends on the {@code javax.slee} API only.
 * Specification: chapters 5 to 8, 11 and 15.3. Start reading at {@link
 * io.patchbay.slee.container.codegen.contract.ConcreteSbb} and its counterpart {@link
 * io.patchbay.slee.container.codegen.contract.SbbAccess}.
 */
@NullMarked
package io.patchbay.slee.container.codegen.contract;

import org.jspecify.annotations.NullMarked;
