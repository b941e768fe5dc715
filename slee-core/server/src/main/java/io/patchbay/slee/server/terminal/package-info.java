/**
 * What all commands share about the user's terminal and this installation: where to print, tables,
 * and where Patchbay's own files are.
 *
 * <p>Depends on the JDK only. Start reading at {@link io.patchbay.slee.server.terminal.Screen}.
 */
@NullMarked
package io.patchbay.slee.server.terminal;

import org.jspecify.annotations.NullMarked;
