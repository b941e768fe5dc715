package io.patchbay.slee.server.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What picocli passes for optional parameters of a command method. */
final class Given {
    private Given() {}

    /**
     * Name and value pairs.
     *
     * @param values the pairs, null if the user gave none
     * @return the pairs, possibly none
     */
    static Map<String, String> values(@Nullable Map<String, String> values) {
        return values == null ? Map.of() : values;
    }
}
