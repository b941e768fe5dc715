package io.patchbay.slee.server.check;

import java.util.function.Consumer;

/** One proof that takes longer than a test may. */
public interface Check {
    /**
     * The name that the user types.
     *
     * @return one word
     */
    String name();

    /**
     * What is proved.
     *
     * @return a clause for the list
     */
    String claim();

    /**
     * Does the work.
     *
     * @param progress is given a line now and then
     * @return the verdict
     * @throws Exception if the proof cannot be carried out, which is no pass
     */
    CheckResult run(Consumer<String> progress) throws Exception;
}
