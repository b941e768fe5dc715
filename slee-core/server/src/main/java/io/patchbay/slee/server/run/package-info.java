/**
 * A server process: puts the SLEE, the management door and the data directory together, starts them
 * in this order and stops them in the reverse one.
 *
 * <p>The only place of the product that makes a {@link io.patchbay.slee.container.Slee}. Start
 * reading at {@link io.patchbay.slee.server.run.SleeServer}.
 */
@NullMarked
package io.patchbay.slee.server.run;

import org.jspecify.annotations.NullMarked;
