/**
 * The command line: what an administrator types, what is printed, and the exit codes (0 done, 1
 * failed, 2 wrong usage).
 *
 * <p>Each command is a class, or a method of a class for commands with sub-commands. They talk to a
 * running server through {@code server.client} only; {@code run}, {@code demo} and {@code check}
 * come from their own packages. Start reading at {@link
 * io.patchbay.slee.server.cli.PatchbayCommand}.
 */
@NullMarked
package io.patchbay.slee.server.cli;

import org.jspecify.annotations.NullMarked;
