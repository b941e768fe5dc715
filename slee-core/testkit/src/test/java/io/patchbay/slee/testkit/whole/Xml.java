package io.patchbay.slee.testkit.whole;

import java.util.List;

/** Descriptor text for the components of these tests. Stateless. */
final class Xml {
    private Xml() {}

    static String element(String name, String text) {
        return "<" + name + ">" + text + "</" + name + ">\n";
    }

    static String id(String kind, String name, String version) {
        return element(kind + "-name", name)
                + element(kind + "-vendor", "io.patchbay")
                + element(kind + "-version", version);
    }

    /** An SBB that is bound to the recording adaptor; the parts are those of the DTD, in order. */
    static String sbb(
            String name, String version, String references, String classes, List<String> events) {
        return element(
                "sbb",
                id("sbb", name, version)
                        + references
                        + element("sbb-classes", classes)
                        + String.join("", events)
                        + BINDING);
    }

    static String abstractClass(Class<?> type, String members) {
        return element(
                "sbb-abstract-class", element("sbb-abstract-class-name", type.getName()) + members);
    }

    static String cmp(String field) {
        return element("cmp-field", element("cmp-field-name", field));
    }

    static String test(String direction, boolean initial) {
        return event("Test", direction, initial, "io.patchbay.slee.testkit.TestEvent", "1.0");
    }

    static String event(
            String name, String direction, boolean initial, String type, String version) {
        String vendor = type.startsWith("javax") ? "javax.slee" : "io.patchbay";
        return "<event event-direction=\""
                + direction
                + "\" initial-event=\""
                + (initial ? "True" : "False")
                + "\">"
                + element("event-name", name)
                + element(
                        "event-type-ref",
                        element("event-type-name", type)
                                + element("event-type-vendor", vendor)
                                + element("event-type-version", version))
                + (initial ? "<initial-event-select variable=\"ActivityContext\"/>" : "")
                + "</event>\n";
    }

    static String service(String name, String version, String root) {
        return element(
                "service-xml",
                element(
                        "service",
                        id("service", name, version)
                                + element("root-sbb", id("sbb", root, version))
                                + element("default-priority", "0")));
    }

    static final String BINDING =
            element(
                    "resource-adaptor-type-binding",
                    element(
                                    "resource-adaptor-type-ref",
                                    id("resource-adaptor-type", "Recording", "1.0"))
                            + element(
                                    "activity-context-interface-factory-name",
                                    "slee/resources/recording/acifactory")
                            + element(
                                    "resource-adaptor-entity-binding",
                                    element(
                                                    "resource-adaptor-object-name",
                                                    "slee/resources/recording/provider")
                                            + element(
                                                    "resource-adaptor-entity-link", "recording")));
}
