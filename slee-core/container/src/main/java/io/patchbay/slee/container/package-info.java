/**
 * The wiring of the SLEE: makes every room and hands each what it uses.
 *
 * <p>Decides nothing but who is connected to whom. Knows all rooms; no room knows it. Start reading
 * at {@link io.patchbay.slee.container.Slee}.
 */
@NullMarked
package io.patchbay.slee.container;

import org.jspecify.annotations.NullMarked;
