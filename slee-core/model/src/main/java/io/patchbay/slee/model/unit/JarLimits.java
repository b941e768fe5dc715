package io.patchbay.slee.model.unit;

/**
 * How large a unit may be. Immutable.
 *
 * @param maxEntries the most entries of one jar
 * @param maxInflatedBytes the most bytes of all entries of the unit and of its inner jars together
 */
public record JarLimits(int maxEntries, long maxInflatedBytes) {

    /** Refuses limits that admit nothing. */
    public JarLimits {
        if (maxEntries < 1 || maxInflatedBytes < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /**
     * What a server accepts unless it is told otherwise: 5,000 entries, 64 MiB.
     *
     * @return the limits
     */
    public static JarLimits standard() {
        return new JarLimits(5_000, 64L * 1024 * 1024);
    }
}
