package io.patchbay.slee.testkit.recording;

import javax.slee.ActivityContextInterface;
import javax.slee.FactoryException;
import javax.slee.UnrecognizedActivityException;

/** Finds the activity context of a {@link TestActivity}. */
public interface TestActivityContextInterfaceFactory {
    /**
     * Finds it.
     *
     * @param activity an activity that has not ended
     * @return its activity context interface
     * @throws UnrecognizedActivityException if the adaptor does not know the activity
     * @throws FactoryException if it cannot be found for another reason
     */
    ActivityContextInterface getActivityContextInterface(TestActivity activity)
            throws UnrecognizedActivityException, FactoryException;
}
