package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.activity.EventCallbacks;
import io.patchbay.slee.container.activity.FiredEvent;
import javax.slee.resource.ActivityHandle;
import javax.slee.resource.EventFlags;
import javax.slee.resource.FailureReason;
import javax.slee.resource.FireableEventType;
import javax.slee.resource.ReceivableService;
import org.jspecify.annotations.Nullable;

/**
 * Tells an adaptor what became of one event that it fired with call-back flags. Immutable.
 *
 * <p>Specification: 15.14.
 */
final class EventReport implements EventCallbacks {
    /** The flags that make a report necessary. */
    static final int REQUESTS =
            EventFlags.REQUEST_PROCESSING_SUCCESSFUL_CALLBACK
                    | EventFlags.REQUEST_PROCESSING_FAILED_CALLBACK
                    | EventFlags.REQUEST_EVENT_UNREFERENCED_CALLBACK;

    private final GuardedAdaptor adaptor;
    private final ActivityHandle handle;
    private final FireableEventType type;
    private final @Nullable ReceivableService service;

    EventReport(
            GuardedAdaptor adaptor,
            ActivityHandle handle,
            FireableEventType type,
            @Nullable ReceivableService service) {
        this.adaptor = adaptor;
        this.handle = handle;
        this.type = type;
        this.service = service;
    }

    @Override
    public void successful(FiredEvent e, int flags) {
        if ((flags & EventFlags.REQUEST_PROCESSING_SUCCESSFUL_CALLBACK) != 0) {
            adaptor.call(
                    "eventProcessingSuccessful",
                    ra ->
                            ra.eventProcessingSuccessful(
                                    handle, type, e.event(), e.address(), service, flags));
        }
    }

    @Override
    public void failed(FiredEvent e, int flags, FailureReason reason) {
        if ((flags & EventFlags.REQUEST_PROCESSING_FAILED_CALLBACK) != 0) {
            adaptor.call(
                    "eventProcessingFailed",
                    ra ->
                            ra.eventProcessingFailed(
                                    handle, type, e.event(), e.address(), service, flags, reason));
        }
    }

    @Override
    public void unreferenced(FiredEvent e, int flags) {
        if ((flags & EventFlags.REQUEST_EVENT_UNREFERENCED_CALLBACK) != 0) {
            adaptor.call(
                    "eventUnreferenced",
                    ra ->
                            ra.eventUnreferenced(
                                    handle, type, e.event(), e.address(), service, flags));
        }
    }
}
