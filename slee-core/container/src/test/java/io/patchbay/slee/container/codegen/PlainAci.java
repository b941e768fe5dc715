package io.patchbay.slee.container.codegen;

import javax.slee.ActivityContextInterface;
import javax.slee.SbbLocalObject;

/** A plain activity context interface with nothing but an identity. Immutable. */
record PlainAci(String name) implements ActivityContextInterface {

    @Override
    public Object getActivity() {
        return name;
    }

    @Override
    public void attach(SbbLocalObject sbb) {
        throw new UnsupportedOperationException("attach");
    }

    @Override
    public void detach(SbbLocalObject sbb) {
        throw new UnsupportedOperationException("detach");
    }

    @Override
    public boolean isAttached(SbbLocalObject sbb) {
        return false;
    }

    @Override
    public boolean isEnding() {
        return false;
    }

    @Override
    public String toString() {
        return name;
    }
}
