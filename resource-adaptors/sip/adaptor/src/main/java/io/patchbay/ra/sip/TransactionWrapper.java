package io.patchbay.ra.sip;

import gov.nist.javax.sip.stack.SIPTransaction;
import javax.sip.Dialog;
import javax.sip.ObjectInUseException;
import javax.sip.Transaction;
import javax.sip.TransactionState;
import javax.sip.message.Request;
import javax.slee.Address;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as SBBs see it: the stack's transaction, and the activity that may go with it. The
 * stack's transaction points back through its application data. Thread-safe as the stack's is.
 */
@SuppressWarnings("serial") // javax.sip makes transactions Serializable; these never leave the JVM
abstract sealed class TransactionWrapper implements Transaction, SipActivity
        permits ServerTransactionActivity, ClientTransactionActivity {

    final ActivityTable table;
    private final SIPTransaction raw;
    private final SipActivityHandle handle;
    private volatile @Nullable Address eventAddress;
    private volatile @Nullable Object applicationData;

    TransactionWrapper(ActivityTable table, SIPTransaction raw, SipActivityHandle handle) {
        this.table = table;
        this.raw = raw;
        this.handle = handle;
    }

    /** The wrapper of a transaction of the stack, if there is one. */
    static @Nullable TransactionWrapper of(@Nullable Transaction raw) {
        return raw != null && raw.getApplicationData() instanceof TransactionWrapper wrapper
                ? wrapper
                : null;
    }

    SIPTransaction raw() {
        return raw;
    }

    @Override
    public SipActivityHandle handle() {
        return handle;
    }

    @Override
    public Address eventAddress() {
        Address address = eventAddress;
        if (address == null) {
            address = EventAddress.ofFrom(raw.getRequest());
            eventAddress = address;
        }
        return address;
    }

    @Override
    public boolean isAlive() {
        return !TransactionState.TERMINATED.equals(raw.getState());
    }

    @Override
    public @Nullable Dialog getDialog() {
        return DialogRecord.of(raw.getDialog());
    }

    @Override
    public TransactionState getState() {
        return raw.getState();
    }

    @Override
    public int getRetransmitTimer() {
        return raw.getRetransmitTimer();
    }

    @Override
    public void setRetransmitTimer(int retransmitTimer) {
        raw.setRetransmitTimer(retransmitTimer);
    }

    @Override
    public String getBranchId() {
        return raw.getBranchId();
    }

    @Override
    public Request getRequest() {
        return raw.getRequest();
    }

    @Override
    public void setApplicationData(@Nullable Object data) {
        applicationData = data;
    }

    @Override
    public @Nullable Object getApplicationData() {
        return applicationData;
    }

    @Override
    public void terminate() throws ObjectInUseException {
        try {
            raw.terminate();
        } finally {
            table.end(this);
        }
    }

    @Override
    public void remove() {
        try {
            terminate();
        } catch (ObjectInUseException e) {
            throw new IllegalStateException("cannot terminate " + this, e);
        }
    }

    @Override
    public String toString() {
        return getClass().getSimpleName()
                + "["
                + raw.getMethod()
                + ", branch "
                + raw.getBranchId()
                + ", "
                + handle.number()
                + "]";
    }
}
