package io.patchbay.slee.testkit.recording;

/**
 * The event of the recording adaptor. Immutable.
 *
 * @param text anything
 */
public record TestEvent(String text) {}
