/**
 * A running server seen from outside: typed access to its standard MBeans over remote JMX.
 *
 * <p>Knows how to reach them, how ids are written by people, and how failures are told to people;
 * decides nothing. Depends on {@code javax.slee.management} and {@code server.jmx}. SLEE 1.1,
 * chapter 14. Start reading at {@link io.patchbay.slee.server.client.SleeClient}.
 */
@NullMarked
package io.patchbay.slee.server.client;

import org.jspecify.annotations.NullMarked;
