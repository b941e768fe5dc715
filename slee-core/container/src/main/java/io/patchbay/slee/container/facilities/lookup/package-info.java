/**
 * Event look-up and service look-up: what resource adaptors learn about events and services.
 *
 * <p>Decides that an adaptor sees only the events of its resource adaptor types, unless its
 * descriptor switches that check off. The data comes through two small ports. Specification: 15.10.
 * Start reading at {@link io.patchbay.slee.container.facilities.lookup.EventLookup}.
 */
@NullMarked
package io.patchbay.slee.container.facilities.lookup;

import org.jspecify.annotations.NullMarked;
