package javax.slee.management;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Counts equal alarms, each in a window of time that opens with the first of them.
 *
 * <p>A window that has run out is dropped when the next alarm comes, of whatever kind, so that
 * memory is bounded by the alarms of one period. Thread-safe.
 */
final class AlarmWindows {
    /** Monotonic: a correction of the wall clock neither ends nor prolongs a window. */
    static final LongSupplier SYSTEM_CLOCK = () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime());

    /** Windows in the order in which they opened, which is the order in which they run out. */
    private final Map<AlarmNotification, Window> windows = new LinkedHashMap<>();

    private final long periodMillis;
    private final LongSupplier clockMillis;

    AlarmWindows(long periodMillis, LongSupplier clockMillis) {
        this.periodMillis = periodMillis;
        this.clockMillis = clockMillis;
    }

    /** Counts an alarm and returns how many equal ones, with this one, have come in its window. */
    synchronized int count(AlarmNotification alarm) {
        long nowMillis = clockMillis.getAsLong();
        dropThoseRunOut(nowMillis);
        return ++windows.computeIfAbsent(alarm, opening -> new Window(nowMillis)).count;
    }

    /** Counts an alarm and, if it is one more than the threshold, closes its window. */
    synchronized boolean restartAfter(AlarmNotification alarm, int threshold) {
        boolean exceeded = count(alarm) > threshold;
        if (exceeded) {
            windows.remove(alarm);
        }
        return exceeded;
    }

    private void dropThoseRunOut(long nowMillis) {
        Iterator<Window> oldestFirst = windows.values().iterator();
        while (oldestFirst.hasNext()
                && nowMillis - oldestFirst.next().openedMillis > periodMillis) {
            oldestFirst.remove();
        }
    }

    private static final class Window {
        private final long openedMillis;
        private int count;

        Window(long openedMillis) {
            this.openedMillis = openedMillis;
        }
    }
}
