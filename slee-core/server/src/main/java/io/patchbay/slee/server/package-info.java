/**
 * The server and its command line: where the JVM starts.
 *
 * <p>The rooms: {@code cli} what the user types; {@code run} the server process; {@code client} a
 * server seen from outside; {@code demo} the demonstration; {@code check} the long proofs; {@code
 * config}, {@code jmx} and {@code terminal} serve them. {@code cli} may know all; {@code run},
 * {@code demo} and {@code check} do not know each other but {@code check}, which runs servers and
 * calls. Start reading at {@link io.patchbay.slee.server.cli.PatchbayCommand}.
 */
@NullMarked
package io.patchbay.slee.server;

import org.jspecify.annotations.NullMarked;
