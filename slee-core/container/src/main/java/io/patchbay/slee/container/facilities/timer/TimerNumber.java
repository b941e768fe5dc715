package io.patchbay.slee.container.facilities.timer;

import javax.slee.facilities.TimerID;

/**
 * Identifies a timer. Immutable; may be kept in a CMP field. Specification: 13.1.
 *
 * @param number unique in the life of this SLEE
 */
public record TimerNumber(long number) implements TimerID {
    private static final long serialVersionUID = 1L;

    @Override
    public String toString() {
        return "Timer[" + number + "]";
    }
}
