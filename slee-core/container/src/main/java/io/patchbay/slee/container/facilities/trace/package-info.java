/**
 * The trace facilities: which messages pass and where they go.
 *
 * <p>Decides how trace levels are inherited along the dots of tracer names. The question whether a
 * level is enabled costs one volatile read. Knows the API only. Specification: 13.3. Start reading
 * at {@link io.patchbay.slee.container.facilities.trace.Tracers}.
 */
@NullMarked
package io.patchbay.slee.container.facilities.trace;

import org.jspecify.annotations.NullMarked;
