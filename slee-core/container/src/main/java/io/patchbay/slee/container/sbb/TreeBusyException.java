package io.patchbay.slee.container.sbb;

import javax.slee.SLEEException;

/**
 * Another SBB entity tree is busy, so the whole delivery is rolled back and tried again when it is
 * free. Immutable.
 */
final class TreeBusyException extends SLEEException {
    private static final long serialVersionUID = 1L;

    TreeBusyException(SbbEntityTree tree) {
        super(tree + " is busy; the delivery will be repeated");
    }
}
