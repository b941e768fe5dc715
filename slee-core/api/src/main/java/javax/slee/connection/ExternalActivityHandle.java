package javax.slee.connection;

import java.io.Serializable;

/**
 * Stands for a null activity that a program outside of the SLEE made to fire events on.
 *
 * <p>Immutable; may be passed on to other programs.
 */
public interface ExternalActivityHandle extends Serializable {
    /**
     * Compares handles.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} stands for the same activity
     */
    @Override
    boolean equals(Object obj);

    /**
     * Hashes the handle.
     *
     * @return the same number for all handles of the same activity
     */
    @Override
    int hashCode();
}
