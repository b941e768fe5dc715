package io.patchbay.ra.sip;

import io.patchbay.ra.sip.SipActivityHandle.Kind;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.slee.resource.ActivityFlags;
import javax.slee.resource.SleeEndpoint;
import javax.slee.resource.StartActivityException;
import javax.slee.resource.UnrecognizedActivityHandleException;
import javax.slee.transaction.SleeTransactionManager;
import javax.transaction.Status;
import javax.transaction.SystemException;
import org.jspecify.annotations.Nullable;

/**
 * The activities of an entity: starts and ends them at the SLEE, each once. Thread-safe.
 *
 * <pre>
 * server transaction: starts with a request that belongs to no dialog; ends with its final response
 * client transaction: starts when an SBB creates it; ends with a final response or a time-out
 * ACK:                starts with an ACK that belongs to no dialog; ends with its event
 * dialog:             starts when an SBB creates it, or as a fork; ends with the dialog
 * </pre>
 */
final class ActivityTable {

    private final SleeEndpoint endpoint;
    private final SleeTransactionManager transactions;
    private final ConcurrentHashMap<SipActivityHandle, SipActivity> activities =
            new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    ActivityTable(SleeEndpoint endpoint, SleeTransactionManager transactions) {
        this.endpoint = endpoint;
        this.transactions = transactions;
    }

    SipActivityHandle newHandle(Kind kind) {
        return new SipActivityHandle(kind, numbers.incrementAndGet());
    }

    /**
     * Starts an activity that the network began.
     *
     * @throws StartActivityException if the SLEE takes no more
     */
    void start(SipActivity activity) throws StartActivityException {
        activities.put(activity.handle(), activity);
        boolean started = false;
        try {
            endpoint.startActivity(
                    activity.handle(), activity, ActivityFlags.REQUEST_ENDED_CALLBACK);
            started = true;
        } finally {
            if (!started) {
                activities.remove(activity.handle());
            }
        }
    }

    /**
     * Starts an activity that an SBB began. Its events wait until the SBB's transaction is over, so
     * that the SBB is attached before the first response is delivered; a roll-back does not unsend
     * what was sent, therefore the activity outlives it.
     *
     * @throws StartActivityException if the SLEE takes no more
     */
    void startForSbb(SipActivity activity) throws StartActivityException {
        if (!inTransaction()) {
            start(activity);
            return;
        }
        activities.put(activity.handle(), activity);
        boolean started = false;
        try {
            endpoint.startActivitySuspended(
                    activity.handle(), activity, ActivityFlags.REQUEST_ENDED_CALLBACK);
            started = true;
        } finally {
            if (!started) {
                activities.remove(activity.handle());
            }
        }
    }

    private boolean inTransaction() {
        try {
            return transactions.getStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (SystemException e) {
            throw new IllegalStateException("the SLEE cannot tell the transaction's status", e);
        }
    }

    /** Ends an activity; of several calls the first counts. */
    void end(SipActivity activity) {
        if (activities.remove(activity.handle(), activity)) {
            try {
                endpoint.endActivity(activity.handle());
            } catch (UnrecognizedActivityHandleException e) {
                // The SLEE ended it first; both sides agree that it is over.
                return;
            }
        }
    }

    /** Forgets an activity that the SLEE ended. */
    @Nullable SipActivity ended(SipActivityHandle handle) {
        return activities.remove(handle);
    }

    boolean isLive(@Nullable SipActivity activity) {
        return activity != null && activities.get(activity.handle()) == activity;
    }

    @Nullable SipActivity find(SipActivityHandle handle) {
        return activities.get(handle);
    }

    int size() {
        return activities.size();
    }

    void clear() {
        activities.clear();
    }
}
