/**
 * Resource adaptor entities: their life, their configuration and their door into the SLEE.
 *
 * <p>Decides when an adaptor is called back and in which state it may start activities and fire
 * events, and which link name means which entity. Every call into an adaptor goes through one
 * guard. May depend on activity and facilities and on what those know. Specification: chapter 15.
 * Start reading at {@link io.patchbay.slee.container.resource.RaEntity}, on the event path at
 * {@link io.patchbay.slee.container.resource.Endpoint}.
 */
@NullMarked
package io.patchbay.slee.container.resource;

import org.jspecify.annotations.NullMarked;
