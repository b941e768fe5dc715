/** Tests of {@code server.jmx}. */
@NullMarked
package io.patchbay.slee.server.jmx;

import org.jspecify.annotations.NullMarked;
