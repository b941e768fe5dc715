/** Tests of {@code server.demo}. */
@NullMarked
package io.patchbay.slee.server.demo;

import org.jspecify.annotations.NullMarked;
