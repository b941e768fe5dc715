package io.patchbay.ra.sip;

import javax.slee.Address;

/** What can be an activity of this adaptor. Thread-safe. */
sealed interface SipActivity permits TransactionWrapper, DialogRecord {

    /** The name of the activity; it exists also for wrappers that never become an activity. */
    SipActivityHandle handle();

    /** The default address of events on it (JSR 240, 8.4.3). */
    Address eventAddress();

    /** Whether the protocol still knows it; asked when the SLEE doubts it. */
    boolean isAlive();

    /** Makes the protocol forget it, as politely as the protocol allows. */
    void remove();
}
