package io.patchbay.ra.sip;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The dialogs that one INVITE opened: the one that sent it and its forks. The first that succeeds
 * wins. Thread-safe.
 */
final class ForkGroup {

    private final List<DialogRecord> members = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable DialogRecord> winner = new AtomicReference<>();

    void join(DialogRecord dialog) {
        members.add(dialog);
    }

    /**
     * Notes a success.
     *
     * @return whether the dialog is the first to succeed, now or before
     */
    boolean wins(DialogRecord dialog) {
        return winner.compareAndSet(null, dialog) || winner.get() == dialog;
    }

    /** Ends a dialog if another one has won. */
    void endIfLost(DialogRecord dialog) {
        DialogRecord first = winner.get();
        if (first != null && first != dialog) {
            dialog.end();
        }
    }

    /** All members but one. */
    List<DialogRecord> othersThan(DialogRecord dialog) {
        return members.stream().filter(member -> member != dialog).toList();
    }

    /** Ends all dialogs of the INVITE, which failed. */
    void endAll() {
        members.forEach(DialogRecord::end);
    }
}
