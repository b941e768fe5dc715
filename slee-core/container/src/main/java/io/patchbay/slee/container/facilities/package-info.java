/**
 * The facilities of the standard, one package each, and what they share.
 *
 * <p>Decides when a timer fires, which alarms are active, which trace messages pass, how usage is
 * counted, which names activity contexts have and when a null activity ends. May depend on
 * activity, naming and codegen and on what those know. Specification: chapters 11, 13 and sections
 * 7.10, 15.10. Start reading at {@link io.patchbay.slee.container.facilities.timer.Timers}.
 */
@NullMarked
package io.patchbay.slee.container.facilities;

import org.jspecify.annotations.NullMarked;
