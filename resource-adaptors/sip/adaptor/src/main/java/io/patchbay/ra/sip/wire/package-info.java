/**
 * Bytes from the network to parsed messages in the stack's hands, and back.
 *
 * <p>The stack's own transports and parser do not survive an open port: some forty bytes put a
 * worker into an endless loop, and unchecked exceptions end reader threads. This room replaces the
 * transports behind the stack's public extension points and guards its parser: every message is
 * scanned for shape and size before the parser sees it, whatever the parser throws is a malformed
 * message, and no thread here dies of one. Malformed requests get a well-formed answer that we
 * compose ourselves, where RFC 3261 allows one.
 *
 * <p>May depend on the stack only; knows nothing of the SLEE. Start with {@link
 * io.patchbay.ra.sip.wire.StackDelivery}, then {@link io.patchbay.ra.sip.wire.WireScanner}.
 */
@NullMarked
package io.patchbay.ra.sip.wire;

import org.jspecify.annotations.NullMarked;
