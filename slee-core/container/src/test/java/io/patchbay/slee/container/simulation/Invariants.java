package io.patchbay.slee.container.simulation;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.Attachment;
import io.patchbay.slee.container.activity.MailboxProbe;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.sbb.SbbEntity;
import io.patchbay.slee.container.sbb.SbbEntityTree;
import io.patchbay.slee.container.service.Service;
import io.patchbay.slee.container.transaction.LockProbe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must be true between any two steps. Confined to its test. */
final class Invariants {
    private final Kernel kernel;
    private final Model model;
    private final List<Service> services;

    Invariants(Kernel kernel, Model model, List<Service> services) {
        this.kernel = kernel;
        this.model = model;
        this.services = services;
    }

    void check(boolean idle) {
        model.checkNothingFailed();
        model.expect(
                kernel.transactions().current() == null, "a transaction is left on the thread");
        Map<SbbEntityTree, Integer> attachments = new HashMap<>();
        for (ActivityContext ac : kernel.contexts().all()) {
            check(ac, attachments);
            model.expect(!idle || MailboxProbe.isIdle(ac), "events are stuck on " + ac);
        }
        for (Service service : services) {
            for (SbbEntityTree tree : service.trees().trees()) {
                check(tree, attachments, idle);
            }
        }
        model.expect(attachments.isEmpty(), "attached through forgotten trees: " + attachments);
        model.activities().removeIf(ac -> ac.isEnded() && model.activities().size() > 1);
    }

    private void check(ActivityContext ac, Map<SbbEntityTree, Integer> attachments) {
        model.expect(!LockProbe.isHeld(ac.lock()), "the lock is held of " + ac);
        model.expect(
                ac.referenceCount() == ac.attachments().size(),
                ac + " counts " + ac.referenceCount() + " of " + ac.attachments().size());
        for (Attachment attachment : ac.attachments()) {
            SbbEntity entity = (SbbEntity) attachment.entity();
            model.expect(
                    entity.attachments().contains(attachment) && !entity.isRemoved(),
                    entity + " does not know that it is attached to " + ac);
            attachments.merge(entity.tree(), 1, Integer::sum);
        }
    }

    private void check(SbbEntityTree tree, Map<SbbEntityTree, Integer> attachments, boolean idle) {
        Integer count = attachments.remove(tree);
        model.expect(
                tree.attachments() == (count == null ? 0 : count),
                tree + " counts " + tree.attachments() + " of " + count);
        if (tree.holder() == null) {
            model.expect(tree.root() != null && count != null, tree + " should be forgotten");
        }
        model.expect(!idle || tree.holder() == null, tree + " is held by " + tree.holder());
    }

    void checkNothingIsLeft() {
        model.checkNothingIsLeft();
        for (Service service : services) {
            model.expect(
                    service.trees().size() == 0, service.id() + " has " + service.trees().size());
        }
        model.expect(
                kernel.contexts().all().isEmpty(),
                "activities are left: " + kernel.contexts().all());
    }
}
