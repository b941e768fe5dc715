package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.descriptor.ComponentModel;
import javax.slee.ComponentID;

/**
 * A component that a unit needs and that is neither in it nor installed. Immutable.
 *
 * @param missing the missing component
 * @param neededBy the component that refers to it
 */
public record MissingDependency(ComponentID missing, ComponentModel neededBy) {}
