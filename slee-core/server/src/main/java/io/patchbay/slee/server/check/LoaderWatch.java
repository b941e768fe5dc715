package io.patchbay.slee.server.check;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Watches class loaders go. Confined to one thread. */
final class LoaderWatch {
    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 50;

    private record Watched(String name, WeakReference<ClassLoader> loader) {}

    private final List<Watched> watched = new ArrayList<>();
    private int made;

    /** Watches a loader; several components may share one. */
    void watch(String name, ClassLoader loader) {
        Set<ClassLoader> known = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Watched one : watched) {
            ClassLoader other = one.loader.get();
            if (other != null) {
                known.add(other);
            }
        }
        if (known.add(loader)) {
            watched.add(new Watched(name, new WeakReference<>(loader)));
            made++;
        }
    }

    /** How many loaders have been watched. */
    int watched() {
        return made;
    }

    /**
     * Collects garbage until all loaders are gone or it makes no difference; names what is left.
     */
    List<String> left() {
        for (int i = 0; i < TRIES && !watched.isEmpty(); i++) {
            collect();
            watched.removeIf(one -> one.loader.get() == null);
        }
        return watched.stream().map(Watched::name).toList();
    }

    /** Bytes that are in use after a collection. */
    long heapAfterCollection() {
        collect();
        collect();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void collect() {
        System.gc();
        try {
            Thread.sleep(PAUSE_MILLIS); // reference processing runs beside us
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
