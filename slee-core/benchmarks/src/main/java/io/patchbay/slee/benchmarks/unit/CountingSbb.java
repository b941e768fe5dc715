package io.patchbay.slee.benchmarks.unit;

import javax.slee.ActivityContextInterface;
import javax.slee.ChildRelation;
import javax.slee.CreateException;

/**
 * Reads and writes one CMP field for each event. The first event attaches as many children as the
 * system property {@link #CHILDREN} says; {@link #ROLLBACK} rolls every transaction but the first
 * back.
 */
public abstract class CountingSbb extends PlainSbb {
    /** How many children receive each event too. */
    public static final String CHILDREN = "io.patchbay.slee.benchmarks.children";

    /** Whether each transaction is rolled back. */
    public static final String ROLLBACK = "io.patchbay.slee.benchmarks.rollback";

    private final int children = Integer.getInteger(CHILDREN, 0);
    private final boolean rollback = Boolean.getBoolean(ROLLBACK);

    /** Made by the SLEE. */
    public CountingSbb() {}

    /**
     * How many events the entity had.
     *
     * @return the CMP field
     */
    public abstract long getCount();

    /**
     * Sets how many events the entity had.
     *
     * @param count the CMP field
     */
    public abstract void setCount(long count);

    /**
     * The children.
     *
     * @return the child relation
     */
    public abstract ChildRelation getChildren();

    /**
     * Counts.
     *
     * @param event the event
     * @param aci where it was fired
     * @throws IllegalStateException if a child cannot be created
     */
    public void onLoad(LoadEvent event, ActivityContextInterface aci) {
        long count = getCount();
        setCount(count + 1);
        if (count == 0) {
            attachChildren(aci);
        } else if (rollback) {
            context().setRollbackOnly();
        }
    }

    private void attachChildren(ActivityContextInterface aci) {
        try {
            for (int i = 0; i < children; i++) {
                aci.attach(getChildren().create());
            }
        } catch (CreateException e) {
            throw new IllegalStateException("No child", e);
        }
    }
}
