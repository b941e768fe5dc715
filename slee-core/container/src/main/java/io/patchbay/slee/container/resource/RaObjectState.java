package io.patchbay.slee.container.resource;

/**
 * The states of an adaptor object. The standard's STOPPING is three states here, because raInactive
 * must neither overlap raStopping nor be called twice. Specification: 15.7.1.
 *
 * <pre>
 * UNCONFIGURED --raConfigure--> INACTIVE --raActive--> ACTIVE --> ANNOUNCING --raStopping returned-->
 * STOPPING --no activity left--> DRAINED --raInactive returned--> INACTIVE
 * INACTIVE --raUnconfigure--> UNCONFIGURED
 * </pre>
 */
public enum RaObjectState {
    /** It has no configuration. */
    UNCONFIGURED,
    /** It is configured and does nothing. */
    INACTIVE,
    /** It may start activities. */
    ACTIVE,
    /** raStopping is being called. */
    ANNOUNCING,
    /** Its remaining activities run to their end. */
    STOPPING,
    /** raInactive is being called. */
    DRAINED
}
