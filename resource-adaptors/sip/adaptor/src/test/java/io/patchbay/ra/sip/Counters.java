package io.patchbay.ra.sip;

import java.util.concurrent.atomic.AtomicLong;

/** Usage parameters that a test can read. */
final class Counters implements SipUsageParameters {

    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong responses = new AtomicLong();
    private final AtomicLong malformed = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final AtomicLong calls = new AtomicLong();

    @Override
    public void incrementRequests(long count) {
        requests.addAndGet(count);
    }

    @Override
    public void incrementResponses(long count) {
        responses.addAndGet(count);
    }

    @Override
    public void incrementMalformed(long count) {
        malformed.addAndGet(count);
    }

    @Override
    public void incrementDropped(long count) {
        dropped.addAndGet(count);
    }

    @Override
    public void incrementCalls(long count) {
        calls.addAndGet(count);
    }

    @Override
    public long getRequests() {
        return requests.get();
    }

    @Override
    public long getResponses() {
        return responses.get();
    }

    @Override
    public long getMalformed() {
        return malformed.get();
    }

    @Override
    public long getDropped() {
        return dropped.get();
    }

    @Override
    public long getCalls() {
        return calls.get();
    }
}
