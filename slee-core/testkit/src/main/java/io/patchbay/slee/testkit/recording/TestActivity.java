package io.patchbay.slee.testkit.recording;

import javax.slee.resource.ActivityHandle;

/**
 * The activity of the recording adaptor, and its own handle. Immutable.
 *
 * @param name its identity
 */
public record TestActivity(String name) implements ActivityHandle {}
