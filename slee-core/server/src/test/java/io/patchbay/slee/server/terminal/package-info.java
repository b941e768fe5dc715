/** Tests of {@code server.terminal}. */
@NullMarked
package io.patchbay.slee.server.terminal;

import org.jspecify.annotations.NullMarked;
