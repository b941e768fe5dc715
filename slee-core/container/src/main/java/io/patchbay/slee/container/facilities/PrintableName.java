package io.patchbay.slee.container.facilities;

import java.util.Optional;

/**
 * The rule for names that administrators choose: entities, link names, usage parameter sets.
 * Stateless. Specification: 14.
 */
public final class PrintableName {
    private PrintableName() {}

    /**
     * Checks a name.
     *
     * @param name the name
     * @return why it is refused, empty if it is allowed
     */
    public static Optional<String> refusal(String name) {
        if (name.isEmpty()) {
            return Optional.of("it is empty");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 0x20 || c > 0x7e) {
                return Optional.of(
                        String.format(
                                "character U+%04X at position %d is not printable ASCII",
                                (int) c, i));
            }
        }
        return Optional.empty();
    }
}
