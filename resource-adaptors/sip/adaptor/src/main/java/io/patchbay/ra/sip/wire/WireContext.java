package io.patchbay.ra.sip.wire;

/**
 * What all transports of a stack share. Immutable.
 *
 * @param scanner looks at messages before they are parsed
 * @param delivery takes messages to the stack
 * @param failures hears of what could not be sent
 * @param counters hears of what was refused
 * @param limits what a message may cost
 * @param streams what stream connections may cost
 */
record WireContext(
        WireScanner scanner,
        StackDelivery delivery,
        SendFailureListener failures,
        WireCounters counters,
        MessageLimits limits,
        StreamLimits streams) {}
