package io.patchbay.slee.container.sbb;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * An SBB entity tree: one transaction at a time works in it.
 *
 * <p>Nobody blocks on a tree. Who finds it busy leaves a call-back and goes; the holder hands the
 * tree over in the order of arrival. {@link #enter}, {@link #tryEnter} and {@link #leave} are
 * thread-safe, everything else belongs to the holder. Specification: chapter 9 (isolation).
 */
public final class SbbEntityTree {
    private record Waiter(Object holder, Runnable resume) {}

    private final ActiveService service;
    private final ConvergenceName name;

    // Guarded by this.
    private @Nullable Object holder;
    private @Nullable ArrayDeque<Waiter> waiters;
    private boolean dead;

    // Belongs to the holder.
    private @Nullable SbbEntity root;
    private int attachments;

    SbbEntityTree(ActiveService service, ConvergenceName name) {
        this.service = service;
        this.name = name;
    }

    /** What came of an attempt to enter. */
    public enum Entry {
        /** The tree is held now. */
        ENTERED,
        /** The tree is busy; the call-back will run when it is handed over. */
        WAITING,
        /** The tree was removed; look for another one. */
        GONE
    }

    /**
     * Enters, or waits in line without blocking.
     *
     * @param newHolder who; whoever holds the tree already enters again
     * @param resume runs, on the thread that leaves, when the tree was handed over
     * @return what came of it
     */
    public synchronized Entry enter(Object newHolder, Runnable resume) {
        if (dead) {
            return Entry.GONE;
        }
        if (holder == null || holder == newHolder) {
            holder = newHolder;
            return Entry.ENTERED;
        }
        if (waiters == null) {
            waiters = new ArrayDeque<>(2);
        }
        waiters.add(new Waiter(newHolder, resume));
        return Entry.WAITING;
    }

    /**
     * Enters if nobody is in. Does not wait in line: WAITING says no more than that it is busy.
     *
     * @param newHolder who
     * @return what came of it
     */
    public synchronized Entry tryEnter(Object newHolder) {
        if (dead) {
            return Entry.GONE;
        }
        if (holder == null) {
            holder = newHolder;
        }
        return holder == newHolder ? Entry.ENTERED : Entry.WAITING;
    }

    /**
     * Who works in the tree. For watchdogs and tests.
     *
     * @return null if nobody does
     */
    public synchronized @Nullable Object holder() {
        return holder;
    }

    /**
     * Leaves, and hands the tree over to who waits.
     *
     * @param oldHolder who holds it
     */
    public void leave(Object oldHolder) {
        @Nullable Waiter next;
        boolean gone = false;
        synchronized (this) {
            if (holder != oldHolder) {
                throw new IllegalStateException(this + " is not held by " + oldHolder);
            }
            next = waiters == null ? null : waiters.poll();
            holder = next == null ? null : next.holder();
            if (next == null && root == null) {
                dead = true;
                gone = true;
            }
        }
        if (gone) {
            service.forget(this);
        }
        if (next != null) {
            next.resume().run();
        }
    }

    /**
     * The root entity.
     *
     * @return null before it is created and after it was removed
     */
    public @Nullable SbbEntity root() {
        return root;
    }

    void root(@Nullable SbbEntity root) {
        this.root = root;
    }

    /**
     * How many attachments the entities of the tree have together.
     *
     * @return at least 0
     */
    public int attachments() {
        return attachments;
    }

    void count(int difference) {
        attachments += difference;
    }

    /**
     * The service.
     *
     * @return whose tree it is
     */
    public ActiveService service() {
        return service;
    }

    /**
     * The name by which initial events find the tree.
     *
     * @return unique in the service
     */
    public ConvergenceName name() {
        return name;
    }

    @Override
    public String toString() {
        return "SbbEntityTree[" + service.id() + " " + name + "]";
    }
}
