package io.patchbay.slee.server.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for people: left-aligned columns, as wide as their widest cell. Confined to one thread.
 */
public final class Table {
    private static final String GAP = "  ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Starts a table.
     *
     * @param headings of the columns
     */
    public Table(String... headings) {
        this.headings = List.of(headings);
    }

    /**
     * Adds a row.
     *
     * @param cells as many as there are headings
     * @return this table
     */
    public Table row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells do not fit under " + headings.size() + " headings");
        }
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    /**
     * Prints the table, or a sentence if there is nothing in it.
     *
     * @param screen where
     * @param ifEmpty the sentence
     */
    public void print(Screen screen, String ifEmpty) {
        if (rows.isEmpty()) {
            screen.line(ifEmpty);
            return;
        }
        int[] widths = widths();
        screen.line(screen.strong(line(headings, widths)));
        rows.forEach(row -> screen.line(line(row, widths)));
    }

    private int[] widths() {
        int[] widths = headings.stream().mapToInt(String::length).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(cell).append(" ".repeat(widths[i] - cell.length())).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
