package javax.slee.resource;

import java.util.ArrayList;
import java.util.List;

/**
 * One bit of a set of flags and its name, for printing such a set.
 *
 * <p>Immutable.
 */
record FlagName(int bit, String name) {
    /** The range that the standard leaves to vendors is the same for activities and events. */
    private static final int VENDOR_MASK = ActivityFlags.VENDOR_FLAGS_MASK;

    static String describe(int flags, FlagName[] known) {
        if (flags == 0) {
            return "NO_FLAGS";
        }
        List<String> names = new ArrayList<>();
        int unknown = flags & ~VENDOR_MASK;
        for (FlagName flag : known) {
            if ((flags & flag.bit) != 0) {
                names.add(flag.name);
                unknown &= ~flag.bit;
            }
        }
        if (unknown != 0) {
            names.add(String.format("RESERVED(0x%08x)", unknown));
        }
        if ((flags & VENDOR_MASK) != 0) {
            names.add(String.format("VENDOR(0x%08x)", flags & VENDOR_MASK));
        }
        return String.join("|", names);
    }
}
