/** Tests of {@code server.cli}. */
@NullMarked
package io.patchbay.slee.server.cli;

import org.jspecify.annotations.NullMarked;
