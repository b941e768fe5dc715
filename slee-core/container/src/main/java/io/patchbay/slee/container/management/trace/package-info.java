/**
 * Trace levels and trace messages over JMX. Specification: 14.11. Start reading at {@link
 * io.patchbay.slee.container.management.trace.TraceManagement}.
 */
@NullMarked
package io.patchbay.slee.container.management.trace;

import org.jspecify.annotations.NullMarked;
