package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.slee.ComponentID;

/**
 * The aliases of one kind inside one descriptor. Confined to one thread. Specification: 3.1.8.
 *
 * @param <T> the kind of id
 */
@Spec("A13")
final class Aliases<T extends ComponentID> {

    private final ReadContext context;
    private final String kind;
    private final Map<String, T> ids = new LinkedHashMap<>();

    Aliases(ReadContext context, String kind) {
        this.context = context;
        this.kind = kind;
    }

    void declare(XmlElement place, String alias, T id) {
        if (ids.putIfAbsent(alias, id) != null) {
            context.report(
                    Problem.error("3.1.8", place.location(), "duplicate " + kind)
                            .found(alias)
                            .expected("each alias once in a component")
                            .remedy("rename one of them"));
        }
    }

    /** Resolves the text of a child element; a dangling alias is reported. */
    Optional<T> resolve(XmlElement element, String child) {
        String alias = context.text(element, child);
        T id = ids.get(alias);
        if (id == null && !alias.isEmpty()) {
            context.report(
                    Problem.error(
                                    "3.1.8",
                                    element.child(child).orElse(element).location(),
                                    "<" + child + "> names no alias of this component")
                            .found(alias)
                            .expected(
                                    ids.isEmpty()
                                            ? "no " + kind + " is declared"
                                            : "one of " + String.join(", ", ids.keySet()))
                            .remedy("declare the alias or correct its spelling"));
        }
        return Optional.ofNullable(id);
    }
}
