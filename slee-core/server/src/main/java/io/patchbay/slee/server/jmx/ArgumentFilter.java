package io.patchbay.slee.server.jmx;

import java.util.List;

/**
 * Which classes a management client may send: those of the JDK and of the SLEE API that the
 * standard operations take, and what the administrator adds. Everything else is refused before an
 * object of it exists.
 */
final class ArgumentFilter {
    /** Room for a deployable unit of 64 MiB, sent as one array. */
    private static final String LIMITS =
            "maxdepth=40;maxrefs=500000;maxarray=67108864;maxbytes=83886080;";

    private static final String STANDARD =
            "java.lang.*;java.util.*;java.math.*;java.time.*;java.rmi.*;java.rmi.server.*;"
                    + "javax.management.**;javax.slee.**;";

    private ArgumentFilter() {}

    static String pattern(List<String> allowed) {
        String more = allowed.isEmpty() ? "" : String.join(";", allowed) + ";";
        return LIMITS + STANDARD + more + "!*";
    }
}
