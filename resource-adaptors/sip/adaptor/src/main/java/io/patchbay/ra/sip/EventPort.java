package io.patchbay.ra.sip;

import javax.slee.resource.ActivityIsEndingException;
import javax.slee.resource.EventFlags;
import javax.slee.resource.FireEventException;
import javax.slee.resource.FireableEventType;
import javax.slee.resource.SleeEndpoint;
import javax.slee.resource.UnrecognizedActivityHandleException;

/** Fires events at the SLEE. Thread-safe (JSR 240, 15.14). */
final class EventPort {

    /** Tells us of requests that nobody handled, so that we can answer them. */
    static final int ANSWER_IF_UNHANDLED =
            EventFlags.REQUEST_PROCESSING_FAILED_CALLBACK
                    | EventFlags.REQUEST_PROCESSING_SUCCESSFUL_CALLBACK;

    /** Tells us when the last SBB has let go of an event. */
    static final int TELL_WHEN_DONE =
            EventFlags.REQUEST_PROCESSING_FAILED_CALLBACK
                    | EventFlags.REQUEST_EVENT_UNREFERENCED_CALLBACK;

    private final SleeEndpoint endpoint;
    private final RequestFilter filter;
    private final SipUsage usage;

    EventPort(SleeEndpoint endpoint, RequestFilter filter, SipUsage usage) {
        this.endpoint = endpoint;
        this.filter = filter;
        this.usage = usage;
    }

    /**
     * Fires an event that somebody is known to take.
     *
     * @return whether the SLEE took it
     */
    boolean fire(SipActivity activity, FireableEventType type, Object event, int flags) {
        try {
            endpoint.fireEvent(
                    activity.handle(), type, event, activity.eventAddress(), null, flags);
            return true;
        } catch (UnrecognizedActivityHandleException | ActivityIsEndingException e) {
            // The activity ended between the look-up and here: the message came too late.
            usage.dropped("activity has ended");
            return false;
        } catch (FireEventException e) {
            usage.dropped("the SLEE takes no event: " + e.getMessage());
            return false;
        }
    }

    /** Fires an event if any service takes its type. */
    void inform(SipActivity activity, FireableEventType type, Object event) {
        inform(activity, type, event, EventFlags.NO_FLAGS);
    }

    /** Fires an event if any service takes its type. */
    void inform(SipActivity activity, FireableEventType type, Object event, int flags) {
        if (filter.isReceived(type.getEventType())) {
            fire(activity, type, event, flags);
        }
    }
}
