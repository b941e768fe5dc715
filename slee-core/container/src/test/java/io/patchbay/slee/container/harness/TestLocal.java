package io.patchbay.slee.container.harness;

import io.patchbay.slee.container.codegen.contract.GeneratedSbbLocalObject;
import io.patchbay.slee.container.codegen.contract.LocalObjectAccess;
import org.jspecify.annotations.Nullable;

/** A local object with one method, which runs a script on the called SBB. */
public final class TestLocal extends GeneratedSbbLocalObject {
    TestLocal(LocalObjectAccess access) {
        super(access);
    }

    /** A checked exception of the local interface. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        /** Makes the exception. */
        public Refused() {
            super("refused");
        }
    }

    /** What the local method does. */
    @FunctionalInterface
    public interface Body {
        /** Runs on the called SBB. */
        @Nullable Object run(TestSbb sbb) throws Refused;
    }

    /** The local method, as the generator would write it. */
    public @Nullable Object call(Body body) throws Refused {
        Object target = slee$access().enter();
        @Nullable Object result;
        try {
            result = body.run((TestSbb) target);
        } catch (Throwable t) {
            Throwable shown = slee$access().failed(t);
            if (shown instanceof Refused refused) {
                throw refused;
            }
            if (shown instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new AssertionError(shown);
        }
        slee$access().leave();
        return result;
    }
}
