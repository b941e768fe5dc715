/** Tests of {@code server.client}. */
@NullMarked
package io.patchbay.slee.server.client;

import org.jspecify.annotations.NullMarked;
