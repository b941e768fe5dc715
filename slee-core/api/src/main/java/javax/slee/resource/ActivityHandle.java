package javax.slee.resource;

/**
 * A resource adaptor's name for one of its activities, in all that it and the SLEE say about it.
 *
 * <p>Written by the resource adaptor. The SLEE keeps handles as keys, possibly on several nodes, so
 * equality must rest on values that do not change. SLEE specification section 15.
 */
public interface ActivityHandle {
    /**
     * Whether another object is a handle of the same activity.
     *
     * @param other the object to compare with
     * @return {@code true} if it is
     */
    @Override
    boolean equals(Object other);

    /**
     * A hash code that goes with {@link #equals} and does not change.
     *
     * @return the hash code
     */
    @Override
    int hashCode();
}
