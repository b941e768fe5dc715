package io.patchbay.slee.container.harness;

import io.patchbay.slee.container.codegen.contract.AciAccess;
import io.patchbay.slee.container.codegen.contract.GeneratedActivityContextInterface;
import org.jspecify.annotations.Nullable;

/** An SBB's own activity context interface whose attributes are numbered. */
public final class TestAci extends GeneratedActivityContextInterface {
    TestAci(AciAccess access) {
        super(access);
    }

    /** Reads an attribute. */
    public @Nullable Object get(int attribute) {
        return slee$access().get(attribute);
    }

    /** Writes an attribute. */
    public void set(int attribute, @Nullable Object value) {
        slee$access().set(attribute, value);
    }
}
