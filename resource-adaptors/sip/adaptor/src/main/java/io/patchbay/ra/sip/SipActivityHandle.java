package io.patchbay.ra.sip;

import javax.slee.resource.ActivityHandle;

/**
 * Names an activity of one entity. Immutable.
 *
 * @param kind what the activity is
 * @param number unique in the entity for its life
 */
record SipActivityHandle(Kind kind, long number) implements ActivityHandle {

    /** What an activity is. */
    enum Kind {
        SERVER_TRANSACTION,
        CLIENT_TRANSACTION,
        DIALOG
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SipActivityHandle that && that.number == number;
    }
}
