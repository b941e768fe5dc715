package io.patchbay.ra.sip;

import java.util.Arrays;
import javax.slee.EventTypeID;
import javax.slee.ServiceID;
import javax.slee.resource.ReceivableService;

/** A service that receives event types by name; those of requests outside of dialogs start it. */
final class FakeService implements ReceivableService {

    private final ServiceID service;
    private final ReceivableEvent[] events;

    private FakeService(ServiceID service, ReceivableEvent... events) {
        this.service = service;
        this.events = events;
    }

    private record Event(EventTypeID type, boolean initial) implements ReceivableEvent {
        @Override
        public EventTypeID getEventType() {
            return type;
        }

        @Override
        public String getResourceOption() {
            return "";
        }

        @Override
        public boolean isInitialEvent() {
            return initial;
        }
    }

    static FakeService receiving(String... names) {
        return new FakeService(
                new ServiceID("test", "io.patchbay", "1"),
                Arrays.stream(names).map(FakeService::event).toArray(ReceivableEvent[]::new));
    }

    private static ReceivableEvent event(String name) {
        return new Event(
                new EventTypeID(name, EventTypes.VENDOR, EventTypes.VERSION),
                name.startsWith("javax.sip.message.Request."));
    }

    @Override
    public ServiceID getService() {
        return service;
    }

    @Override
    public ReceivableEvent[] getReceivableEvents() {
        return events.clone();
    }
}
