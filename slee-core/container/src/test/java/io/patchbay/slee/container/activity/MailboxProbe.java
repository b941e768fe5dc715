package io.patchbay.slee.container.activity;

/** Looks into mailboxes for tests. Stateless. */
public final class MailboxProbe {
    private MailboxProbe() {}

    /** Whether no event waits, is reserved or is being delivered. */
    public static boolean isIdle(ActivityContext context) {
        return context.mailbox().isIdle() && context.mailbox().size() == 0;
    }
}
