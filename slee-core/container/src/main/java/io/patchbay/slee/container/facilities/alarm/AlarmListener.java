package io.patchbay.slee.container.facilities.alarm;

import javax.slee.management.Alarm;

/** Is told about alarms; must return quickly. Specification: 13.2. */
public interface AlarmListener {
    /**
     * An alarm became active.
     *
     * @param alarm the alarm
     */
    void raised(Alarm alarm);

    /**
     * An alarm is no longer active.
     *
     * @param alarm the alarm as it was raised
     */
    void cleared(Alarm alarm);

    /**
     * A component reported an alarm through the facility of SLEE 1.0, where alarms have no life.
     *
     * @param alarm what was reported
     */
    void reported(ComponentAlarm alarm);
}
