package io.patchbay.ra.sip;

import net.java.slee.resource.sip.SleeSipProvider;

/**
 * What turns messages into events. Immutable.
 *
 * @param provider source of all events
 * @param table the activities
 * @param events the way to the SLEE
 * @param types the event types
 * @param filter what services take
 * @param answers what the adaptor answers itself
 * @param usage counts
 */
record IngressContext(
        SleeSipProvider provider,
        ActivityTable table,
        EventPort events,
        EventTypes types,
        RequestFilter filter,
        AutomaticAnswers answers,
        SipUsage usage) {}
