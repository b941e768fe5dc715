package io.patchbay.slee.model.descriptor;

import java.util.Optional;

/**
 * The seven kinds of SLEE components, in the order in which a container installs them. Immutable.
 *
 * <p>Specification: chapter 3.
 */
public enum ComponentKind {
    /** Classes that other components share (1.1). */
    LIBRARY("library", "META-INF/library-jar.xml"),
    /** Event types. */
    EVENT_TYPE("event type", "META-INF/event-jar.xml"),
    /** Resource adaptor types. */
    RA_TYPE("resource adaptor type", "META-INF/resource-adaptor-type-jar.xml"),
    /** Profile specifications. */
    PROFILE_SPEC("profile specification", "META-INF/profile-spec-jar.xml"),
    /** Resource adaptors. */
    RA("resource adaptor", "META-INF/resource-adaptor-jar.xml"),
    /** Service building blocks. */
    SBB("SBB", "META-INF/sbb-jar.xml"),
    /** Services: they live in XML files of the deployable unit, not in component jars. */
    SERVICE("service", "");

    private final String label;
    private final String descriptorPath;

    ComponentKind(String label, String descriptorPath) {
        this.label = label;
        this.descriptorPath = descriptorPath;
    }

    /**
     * The kind in words.
     *
     * @return for example {@code "resource adaptor type"}
     */
    public String label() {
        return label;
    }

    /**
     * Where a component jar of this kind carries its descriptor.
     *
     * @return the entry name, empty for services
     */
    public Optional<String> descriptorPath() {
        return descriptorPath.isEmpty() ? Optional.empty() : Optional.of(descriptorPath);
    }
}
