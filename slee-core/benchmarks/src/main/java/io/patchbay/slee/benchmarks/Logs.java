package io.patchbay.slee.benchmarks;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Silences the log of this process: what is measured is not the log. Stateless. */
public final class Logs {
    private Logs() {}

    /** Switches all loggers off. */
    public static void off() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
