/**
 * The long proofs, run by name: each does its work, prints how far it is, and ends with one figure.
 *
 * <p>A check is a class that implements {@link io.patchbay.slee.server.check.Check} and is listed
 * in {@link io.patchbay.slee.server.check.Checks}. Depends on {@code run}, {@code demo} and {@code
 * terminal}. Start reading at {@link io.patchbay.slee.server.check.Check}.
 */
@NullMarked
package io.patchbay.slee.server.check;

import org.jspecify.annotations.NullMarked;
