/**
 * The management door: a JMX connector that only this machine reaches, and how clients find it.
 *
 * <p>Decides the address, the classes that may come in, and the data directory with its lock. There
 * are no credentials and no roles yet: whoever may open a socket on the loopback may manage the
 * server. Depends on the JDK only. SLEE 1.1, chapter 14. Start reading at {@link
 * io.patchbay.slee.server.jmx.JmxDoor}.
 */
@NullMarked
package io.patchbay.slee.server.jmx;

import org.jspecify.annotations.NullMarked;
