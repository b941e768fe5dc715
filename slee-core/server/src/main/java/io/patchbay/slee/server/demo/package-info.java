/**
 * The demonstration: a server as a process of its own, two deployable units and their configuration
 * over remote JMX, then real SIP calls over UDP, each printed as a ladder with its verdict.
 *
 * <p>Depends on {@code client}, {@code jmx}, {@code terminal} and {@code demo.sip}; it sees the
 * server only as an administrator and a telephone do. Start reading at {@link
 * io.patchbay.slee.server.demo.Demo}.
 */
@NullMarked
package io.patchbay.slee.server.demo;

import org.jspecify.annotations.NullMarked;
