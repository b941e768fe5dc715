package io.patchbay.slee.container;

import io.patchbay.slee.container.management.slee.SleeLifecycle.Part;
import java.util.List;
import java.util.function.Consumer;

/**
 * What starts and stops with the SLEE, in the order of starting. Immutable.
 *
 * <p>Services and profile tables only begin to end when the SLEE stops; it is stopped when the
 * adaptor objects are at rest and no activity context is left.
 */
record SleeParts(SleeRooms rooms) {
    List<Part> inOrder() {
        return List.of(
                new Simple(() -> {}, rooms.contexts()::whenEmpty),
                new Simple(rooms.adaptors()::sleeRunning, rooms.adaptors()::sleeStopping),
                new Simple(rooms.profiles()::start, atOnce(rooms.profiles()::stop)),
                new Simple(
                        rooms.nullActivities()::sleeRunning,
                        atOnce(rooms.nullActivities()::sleeStopping)),
                new Simple(rooms.services()::sleeStarted, atOnce(rooms.services()::sleeStopping)));
    }

    /** For what leaves nothing behind but activities. */
    private static Consumer<Runnable> atOnce(Runnable stop) {
        return whenIdle -> {
            stop.run();
            whenIdle.run();
        };
    }

    private record Simple(Runnable starting, Consumer<Runnable> stopping) implements Part {
        @Override
        public void sleeRunning() {
            starting.run();
        }

        @Override
        public void sleeStopping(Runnable whenIdle) {
            stopping.accept(whenIdle);
        }
    }
}
