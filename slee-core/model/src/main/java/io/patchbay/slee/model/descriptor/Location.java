package io.patchbay.slee.model.descriptor;

/**
 * A place inside a deployable unit. Immutable.
 *
 * @param jar the component jar's path in its unit, or the unit's own name, or empty when unknown
 * @param file the entry inside the jar, or empty when the jar itself is meant
 * @param line line counted from 1, or 0 when unknown
 * @param column column counted from 1, or 0 when unknown
 */
public record Location(String jar, String file, int line, int column) {

    /** Refuses negative positions. */
    public Location {
        Checks.notNull(jar, "jar");
        Checks.notNull(file, "file");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column are not negative");
        }
    }

    /**
     * A place without a line.
     *
     * @param jar the jar
     * @param file the entry in it
     * @return the location
     */
    public static Location of(String jar, String file) {
        return new Location(jar, file, 0, 0);
    }

    /**
     * The same file at another position.
     *
     * @param newLine line counted from 1
     * @param newColumn column counted from 1
     * @return the location
     */
    public Location at(int newLine, int newColumn) {
        return new Location(jar, file, newLine, newColumn);
    }

    /** Renders {@code jar!file:line}, leaving out what is unknown. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(jar);
        if (!file.isEmpty()) {
            text.append(jar.isEmpty() ? "" : "!").append(file);
        }
        if (line > 0) {
            text.append(':').append(line);
        }
        return text.toString();
    }
}
