/** Tests of {@code server.run}. */
@NullMarked
package io.patchbay.slee.server.run;

import org.jspecify.annotations.NullMarked;
