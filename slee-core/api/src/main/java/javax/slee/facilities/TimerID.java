package javax.slee.facilities;

import java.io.Serializable;

/**
 * Stands for a timer. May be kept in a CMP field.
 *
 * <p>Immutable. SLEE 1.1, section 13.1.
 */
public interface TimerID extends Serializable {
    /**
     * Compares timers.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} stands for the same timer
     */
    @Override
    boolean equals(Object obj);

    /**
     * Hashes the timer.
     *
     * @return the same number for all objects that stand for the same timer
     */
    @Override
    int hashCode();

    /**
     * Gives a text form for people.
     *
     * @return the text
     */
    @Override
    String toString();
}
