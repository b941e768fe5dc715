package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.codegen.CmpField;
import io.patchbay.slee.container.codegen.contract.GeneratedSbbLocalObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import javax.slee.ActivityContextInterface;
import javax.slee.SLEEException;
import javax.slee.SbbLocalObject;
import org.jspecify.annotations.Nullable;

/**
 * How values of CMP fields are kept: values, never references to what an SBB may change. Stateless.
 * Specification: 6.5.1.
 */
final class CmpValues {
    private CmpValues() {}

    /** From an SBB's value to what the entity keeps. */
    static @Nullable Object write(ServiceSbb sbb, CmpField field, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (field.kind()) {
            case IMMUTABLE, EVENT_CONTEXT, PROFILE_LOCAL -> value;
            case COPIED -> copy(sbb, value);
            case SBB_LOCAL_OBJECT -> SbbEntity.of((SbbLocalObject) value);
            case ACTIVITY_CONTEXT -> sbb.room().contexts().of((ActivityContextInterface) value);
        };
    }

    /** From what the entity keeps to a value for the SBB. */
    static @Nullable Object read(ServiceSbb sbb, CmpField field, @Nullable Object kept) {
        if (kept == null) {
            return null;
        }
        return switch (field.kind()) {
            case IMMUTABLE, EVENT_CONTEXT, PROFILE_LOCAL -> kept;
            case COPIED -> copy(sbb, kept);
            case SBB_LOCAL_OBJECT -> {
                SbbEntity entity = (SbbEntity) kept;
                yield entity.isRemoved() ? null : entity.local();
            }
            case ACTIVITY_CONTEXT -> {
                ActivityContext context = (ActivityContext) kept;
                yield context.isEnded() ? null : view(sbb, field, context);
            }
        };
    }

    private static Object view(ServiceSbb sbb, CmpField field, ActivityContext context) {
        if (field.type() == ActivityContextInterface.class) {
            return context.view();
        }
        return sbb.classes().newAci(new NarrowedContext(sbb, context));
    }

    /** Copies a serializable value by way of its serialized form. */
    static Object copy(ServiceSbb sbb, Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in =
                    new LoaderInput(bytes.toByteArray(), sbb.classes().loader())) {
                return in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new SLEEException(
                    "Cannot keep a "
                            + value.getClass().getName()
                            + " for "
                            + sbb
                            + ": it cannot be copied through serialization ("
                            + e.getMessage()
                            + ")",
                    e);
        }
    }

    /** Reads with the component's class loader. */
    private static final class LoaderInput extends ObjectInputStream {
        private final ClassLoader loader;

        LoaderInput(byte[] bytes, ClassLoader loader) throws IOException {
            super(new ByteArrayInputStream(bytes));
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type)
                throws IOException, ClassNotFoundException {
            try {
                return Class.forName(type.getName(), false, loader);
            } catch (ClassNotFoundException e) {
                return super.resolveClass(type);
            }
        }
    }

    /** Unwraps a local object. */
    static SbbEntity entity(SbbLocalObject object) {
        if (object instanceof GeneratedSbbLocalObject local
                && local.slee$access() instanceof EntityAccess access) {
            return access.entity();
        }
        throw new IllegalArgumentException(
                "Not an SBB local object of this SLEE: " + object.getClass().getName());
    }
}
