/**
 * The server's configuration file: which keys there are, what they mean, and how a file is read.
 *
 * <p>Depends on the JDK only. Start reading at {@link io.patchbay.slee.server.config.ConfigKey}.
 */
@NullMarked
package io.patchbay.slee.server.config;

import org.jspecify.annotations.NullMarked;
