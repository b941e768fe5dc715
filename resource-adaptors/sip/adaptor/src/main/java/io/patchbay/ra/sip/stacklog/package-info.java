/**
 * The loggers that the SIP stack asks for by class name.
 *
 * <p>The stack creates its loggers from class names with its own class loader, and keeps the stack
 * logger in a static field that all stacks of that loader share. So these classes are packaged
 * inside the library that holds the stack, and know nothing but it: what they hear goes to whoever
 * registered as a {@link io.patchbay.ra.sip.stacklog.StackLogSink}.
 *
 * <p>May depend on the stack only.
 */
@NullMarked
package io.patchbay.ra.sip.stacklog;

import org.jspecify.annotations.NullMarked;
