package io.patchbay.slee.container.sbb;

/**
 * Which of two entities gets an event first. Stateless. Specification: 8.5.8.
 *
 * <p>Compared ancestor by ancestor from the root; a parent goes before its child.
 */
public final class EntityOrder {
    private EntityOrder() {}

    /**
     * Compares two entities.
     *
     * @param a one
     * @param b the other
     * @return true if {@code a} gets the event before {@code b}
     */
    public static boolean before(SbbEntity a, SbbEntity b) {
        if (a.parent() == null && b.parent() == null) {
            return a.priority() > b.priority();
        }
        for (int level = 0; ; level++) {
            SbbEntity ancestorA = ancestor(a, level);
            SbbEntity ancestorB = ancestor(b, level);
            if (ancestorA != ancestorB) {
                return ancestorA.priority() > ancestorB.priority();
            }
            if (level == a.depth() || level == b.depth()) {
                return a.depth() < b.depth();
            }
        }
    }

    /**
     * The priority of the root of an entity's tree.
     *
     * @param entity any entity
     * @return -128 to 127
     */
    public static byte rootPriority(SbbEntity entity) {
        return ancestor(entity, 0).priority();
    }

    private static SbbEntity ancestor(SbbEntity entity, int level) {
        SbbEntity ancestor = entity;
        while (ancestor.depth() > level) {
            SbbEntity parent = ancestor.parent();
            if (parent == null) {
                throw new IllegalStateException("Depth of " + ancestor + " is wrong");
            }
            ancestor = parent;
        }
        return ancestor;
    }
}
