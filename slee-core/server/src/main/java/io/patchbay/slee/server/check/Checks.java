package io.patchbay.slee.server.check;

import io.patchbay.slee.server.terminal.Installation;
import java.util.List;

/** The list of all checks. */
public final class Checks {
    private Checks() {}

    /**
     * All checks.
     *
     * @param installation where the units are that they install
     * @return the checks, by name
     */
    public static List<Check> all(Installation installation) {
        return List.of(new UnloadCheck(installation, 50));
    }
}
