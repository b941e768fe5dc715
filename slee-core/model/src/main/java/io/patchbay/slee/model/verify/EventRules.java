package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.descriptor.EventTypeComponentDescriptor;
import java.util.Optional;

/** The event class. Stateless. Specification: 8.3. */
final class EventRules {

    private static final String SPEC = "8.3";

    private EventRules() {}

    static void check(Scope scope, EventTypeComponentDescriptor event) {
        Optional<ClassInfo> info = scope.require(event.eventClassName(), "the event class", SPEC);
        info.ifPresent(c ->
                scope.expect(
                        c.isPublic() && c.isInPackage(),
                        SPEC,
                        "the event class is not public in a package",
                        c,
                        "a public class or interface in a named package"));
    }
}
