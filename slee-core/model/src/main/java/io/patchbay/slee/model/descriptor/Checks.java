package io.patchbay.slee.model.descriptor;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javax.slee.ComponentID;

/** The argument checks that the records share. Stateless. */
final class Checks {

    private Checks() {}

    static void notNull(Object value, String what) {
        Objects.requireNonNull(value, what);
    }

    static void notBlank(String value, String what) {
        if (Objects.requireNonNull(value, what).isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }

    /** Joins the references of a component in their written order, without the component itself. */
    @SafeVarargs
    static Set<ComponentID> references(
            ComponentID self, Collection<? extends ComponentID>... groups) {
        Set<ComponentID> all = new LinkedHashSet<>();
        for (Collection<? extends ComponentID> group : groups) {
            all.addAll(group);
        }
        all.remove(self);
        return Collections.unmodifiableSet(all);
    }
}
