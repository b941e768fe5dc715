/** Tests of {@code server.config}. */
@NullMarked
package io.patchbay.slee.server.config;

import org.jspecify.annotations.NullMarked;
