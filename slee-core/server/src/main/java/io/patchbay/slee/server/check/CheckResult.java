package io.patchbay.slee.server.check;

/**
 * The verdict of a check. Immutable.
 *
 * @param passed whether the claim holds
 * @param figure what was measured, on one line
 */
public record CheckResult(boolean passed, String figure) {
    /**
     * The last line that the check prints.
     *
     * @param name the check
     * @return {@code PASS NAME: figure} or {@code FAIL NAME: figure}
     */
    public String line(String name) {
        return (passed ? "PASS " : "FAIL ") + name + ": " + figure;
    }
}
