/**
 * Who gets the next event: selection, and the one router loop.
 *
 * <p>Decides which services an event is initial for, in which order entities get it, what is tried
 * again, when delivery is suspended, and how an activity ends. May know {@code activity} and {@code
 * sbb}. Specification: 8.4 to 8.6 and 7.3.4. Start reading at {@link
 * io.patchbay.slee.container.routing.EventRouter}.
 */
@NullMarked
package io.patchbay.slee.container.routing;

import org.jspecify.annotations.NullMarked;
