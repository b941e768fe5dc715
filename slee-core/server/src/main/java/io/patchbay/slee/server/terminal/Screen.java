package io.patchbay.slee.server.terminal;

import java.io.PrintWriter;

/**
 * Where a command prints. Thread-safe as its writers are.
 *
 * @param out results
 * @param err failures
 * @param colour whether the reader sees colours
 */
public record Screen(PrintWriter out, PrintWriter err, boolean colour) {
    private static final String RESET = "\u001b[0m";

    /**
     * Text that went well.
     *
     * @param text the text
     * @return green text, or the same without colours
     */
    public String good(String text) {
        return paint("\u001b[32m", text);
    }

    /**
     * Text that went wrong.
     *
     * @param text the text
     * @return red text, or the same without colours
     */
    public String bad(String text) {
        return paint("\u001b[31m", text);
    }

    /**
     * Text that heads something.
     *
     * @param text the text
     * @return bold text, or the same without colours
     */
    public String strong(String text) {
        return paint("\u001b[1m", text);
    }

    private String paint(String code, String text) {
        return colour ? code + text + RESET : text;
    }

    /**
     * Prints a line at once.
     *
     * @param line the line
     */
    public void line(String line) {
        out.println(line);
        out.flush();
    }
}
