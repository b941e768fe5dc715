package io.patchbay.slee.container.sbb;

import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.slee.ServiceID;

/**
 * One service with its root SBB and its SBB entity trees. Thread-safe. Specification: 8.5.
 *
 * <p>Trees are found by convergence name; that two events with the same name find the same tree is
 * decided by one atomic map operation.
 */
public final class ActiveService {
    private final ServiceID id;
    private final ServiceSbb root;
    private final byte defaultPriority;
    private final Runnable whenDrained;
    private final ConcurrentMap<ConvergenceName, SbbEntityTree> trees = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /**
     * Makes the service.
     *
     * @param id its id
     * @param root its root SBB
     * @param defaultPriority the priority of new root entities
     * @param whenDrained runs, once or more, when the service is stopping and its last tree is gone
     */
    public ActiveService(
            ServiceID id, ServiceSbb root, byte defaultPriority, Runnable whenDrained) {
        this.id = id;
        this.root = root;
        this.defaultPriority = defaultPriority;
        this.whenDrained = whenDrained;
    }

    /**
     * The id.
     *
     * @return of the service
     */
    public ServiceID id() {
        return id;
    }

    /**
     * The root SBB.
     *
     * @return as a part of this service
     */
    public ServiceSbb root() {
        return root;
    }

    /**
     * The priority of new root entities.
     *
     * @return -128 to 127
     */
    public byte defaultPriority() {
        return defaultPriority;
    }

    /**
     * Finds or makes the tree of a convergence name. Its root is made by who enters it first.
     *
     * @param name the name
     * @return the tree; it may be gone by the time it is entered
     */
    public SbbEntityTree tree(ConvergenceName name) {
        SbbEntityTree existing = trees.get(name);
        return existing != null
                ? existing
                : trees.computeIfAbsent(name, n -> new SbbEntityTree(this, n));
    }

    void forget(SbbEntityTree tree) {
        trees.remove(tree.name(), tree);
        if (stopping && trees.isEmpty()) {
            whenDrained.run();
        }
    }

    /** No new trees from now on; tells when the last one is gone, at once if there is none. */
    public void stop() {
        stopping = true;
        if (trees.isEmpty()) {
            whenDrained.run();
        }
    }

    /**
     * Tells whether new root entities are refused.
     *
     * @return true after {@link #stop}
     */
    public boolean isStopping() {
        return stopping;
    }

    /** New trees again. */
    public void restart() {
        stopping = false;
    }

    /**
     * The number of trees.
     *
     * @return root SBB entities alive
     */
    public int size() {
        return trees.size();
    }

    /**
     * The trees.
     *
     * @return a live view
     */
    public Collection<SbbEntityTree> trees() {
        return trees.values();
    }
}
