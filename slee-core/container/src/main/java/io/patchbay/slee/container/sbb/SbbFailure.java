package io.patchbay.slee.container.sbb;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.slee.ActivityContextInterface;
import javax.slee.SLEEException;
import org.jspecify.annotations.Nullable;

/** What follows when an SBB object throws. Stateless. Specification: 6.10.1 and 9.12.2. */
final class SbbFailure {
    private static final Logger LOG = System.getLogger(SbbFailure.class.getName());

    private SbbFailure() {}

    /**
     * Marks the transaction, tells the object, and ends the object's life. Tells nothing if the
     * delivery will be repeated: then no SBB is to blame.
     */
    static void thrown(
            SbbWork work,
            SbbObject object,
            Throwable thrown,
            @Nullable Object event,
            @Nullable ActivityContextInterface aci) {
        if (work.isToBeRepeated()) {
            work.discard(object);
            return;
        }
        LOG.log(
                Level.WARNING,
                () -> object.sbb() + " threw; its transaction is rolled back",
                thrown);
        work.tx().setRollbackOnly();
        Exception exception =
                thrown instanceof Exception e
                        ? e
                        : new SLEEException("The SBB failed: " + thrown, thrown);
        Upcall upcall = Upcall.into(object.sbb());
        try {
            object.concrete().sbbExceptionThrown(exception, event, aci);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "sbbExceptionThrown of " + object.sbb() + " failed too", e);
        } finally {
            upcall.back();
        }
        work.discard(object);
    }
}
