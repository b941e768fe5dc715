/**
 * The alarm facility: which alarms are active, and who is told.
 *
 * <p>Decides that an alarm is identified by source, type and instance together, and that raising it
 * twice is the same as raising it once. Knows the API only. Specification: 13.2. Start reading at
 * {@link io.patchbay.slee.container.facilities.alarm.AlarmTable}.
 */
@NullMarked
package io.patchbay.slee.container.facilities.alarm;

import org.jspecify.annotations.NullMarked;
