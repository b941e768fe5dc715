package io.patchbay.slee.server.client;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.slee.ComponentID;

/** How people write component ids: {@code name|vendor|version}, or the name where it is unique. */
public final class ComponentNames {
    private ComponentNames() {}

    /**
     * Writes an id.
     *
     * @param id the id
     * @return {@code name|vendor|version}
     */
    public static String text(ComponentID id) {
        return id.getName() + "|" + id.getVendor() + "|" + id.getVersion();
    }

    /**
     * Finds the id that somebody means.
     *
     * @param <T> the kind of component
     * @param what the kind in words, for example {@code service}
     * @param text the id, or as much of its beginning as is unique by whole parts
     * @param known the ids that there are
     * @return the id
     * @throws ClientException if none or several match
     */
    public static <T extends ComponentID> T resolve(String what, String text, T[] known) {
        List<T> matches = Arrays.stream(known).filter(id -> matches(text, id)).toList();
        if (matches.size() == 1) {
            return matches.getFirst();
        }
        if (matches.isEmpty()) {
            String there = known.length == 0 ? "none is installed" : "installed: " + list(known);
            throw new ClientException("There is no " + what + " \"" + text + "\"; " + there);
        }
        throw new ClientException(
                "\""
                        + text
                        + "\" is not unique; write one of "
                        + list(matches.toArray(known.clone())));
    }

    private static boolean matches(String text, ComponentID id) {
        String full = text(id);
        return full.equals(text) || full.startsWith(text + "|");
    }

    private static String list(ComponentID[] ids) {
        return Arrays.stream(ids)
                .filter(id -> id != null)
                .map(ComponentNames::text)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
