/**
 * Alarms over JMX. Specification: 14.10. Start reading at {@link
 * io.patchbay.slee.container.management.alarm.AlarmManagement}.
 */
@NullMarked
package io.patchbay.slee.container.management.alarm;

import org.jspecify.annotations.NullMarked;
