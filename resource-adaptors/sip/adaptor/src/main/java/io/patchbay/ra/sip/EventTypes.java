package io.patchbay.ra.sip;

import java.util.HashMap;
import java.util.Map;
import javax.slee.EventTypeID;
import javax.slee.UnrecognizedEventException;
import javax.slee.facilities.EventLookupFacility;
import javax.slee.resource.FireableEventType;

/**
 * The event types of the SIP resource adaptor type, looked up once. Immutable.
 *
 * <p>For each method there is one type for requests outside of a dialog and one for requests
 * inside; methods without a type of their own share {@code SIP_EXTENSION}.
 */
final class EventTypes {

    static final String VENDOR = "net.java.slee";
    static final String VERSION = "1.2";
    static final String EXTENSION = "SIP_EXTENSION";

    private static final String OUTSIDE = "javax.sip.message.Request.";
    private static final String INSIDE = "javax.sip.Dialog.";
    private static final String RESPONSE = "javax.sip.message.Response.";

    private static final String[] METHODS = {
        "INVITE",
        "ACK",
        "BYE",
        "OPTIONS",
        "REGISTER",
        "INFO",
        "PRACK",
        "UPDATE",
        "MESSAGE",
        "SUBSCRIBE",
        "NOTIFY",
        "REFER",
        "PUBLISH",
        EXTENSION
    };

    private final Map<String, FireableEventType> outside = new HashMap<>();
    private final Map<String, FireableEventType> inside = new HashMap<>();
    private final FireableEventType extensionOutside;
    private final FireableEventType extensionInside;
    private final FireableEventType cancel;
    private final FireableEventType trying;
    private final FireableEventType[] responses;
    private final FireableEventType forked;
    private final FireableEventType transactionTimeout;
    private final FireableEventType dialogTimeout;

    /**
     * Looks all types up.
     *
     * @param facility the SLEE's look-up
     * @throws UnrecognizedEventException if the event jar of the type is not installed
     */
    EventTypes(EventLookupFacility facility) throws UnrecognizedEventException {
        for (String method : METHODS) {
            outside.put(method, find(facility, OUTSIDE + method));
            inside.put(method, find(facility, INSIDE + method));
        }
        extensionOutside = find(facility, OUTSIDE + EXTENSION);
        extensionInside = find(facility, INSIDE + EXTENSION);
        cancel = find(facility, OUTSIDE + "CANCEL");
        trying = find(facility, RESPONSE + "TRYING");
        responses =
                new FireableEventType[] {
                    find(facility, RESPONSE + "PROVISIONAL"),
                    find(facility, RESPONSE + "SUCCESS"),
                    find(facility, RESPONSE + "REDIRECT"),
                    find(facility, RESPONSE + "CLIENT_ERROR"),
                    find(facility, RESPONSE + "SERVER_ERROR"),
                    find(facility, RESPONSE + "GLOBAL_FAILURE")
                };
        forked = find(facility, INSIDE + "FORKED");
        transactionTimeout = find(facility, "javax.sip.Timeout.TRANSACTION");
        dialogTimeout = find(facility, "javax.sip.Timeout.Dialog");
    }

    private static FireableEventType find(EventLookupFacility facility, String name)
            throws UnrecognizedEventException {
        return facility.getFireableEventType(new EventTypeID(name, VENDOR, VERSION));
    }

    /** The type of a request outside of a dialog. */
    FireableEventType request(String method) {
        return outside.getOrDefault(method, extensionOutside);
    }

    /** The type of a request inside a dialog. */
    FireableEventType inDialog(String method) {
        return inside.getOrDefault(method, extensionInside);
    }

    /** Whether a method has types of its own. */
    boolean isKnown(String method) {
        return outside.containsKey(method);
    }

    FireableEventType cancel() {
        return cancel;
    }

    /** The type of a response; out of range counts as the nearest class. */
    FireableEventType response(int status) {
        if (status == 100) {
            return trying;
        }
        return responses[Math.clamp(status / 100 - 1, 0, responses.length - 1)];
    }

    FireableEventType forked() {
        return forked;
    }

    FireableEventType transactionTimeout() {
        return transactionTimeout;
    }

    FireableEventType dialogTimeout() {
        return dialogTimeout;
    }

    /** The method of an event type for requests outside of a dialog, or an empty text. */
    static String methodOf(EventTypeID type) {
        String name = type.getName();
        return name.startsWith(OUTSIDE) ? name.substring(OUTSIDE.length()) : "";
    }
}
