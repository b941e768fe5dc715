package javax.slee.management;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.StreamCorruptedException;

/**
 * Serializes one object into a byte array and back, for objects that the reader may have to skip.
 *
 * <p>Thread-safe: it has no state.
 */
final class NestedStream {
    private NestedStream() {}

    static byte[] toBytes(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    static byte[] readBytes(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Object object = in.readObject();
        if (object == null || object instanceof byte[]) {
            return (byte[]) object;
        }
        throw new StreamCorruptedException(
                "Expected a nested object as a byte array, found " + object.getClass().getName());
    }

    /** Reads under the filter of the outer stream, so that nesting is no way around it. */
    static Object fromBytes(byte[] bytes, ObjectInputStream outer)
            throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ContextClassStream(bytes)) {
            ObjectInputFilter filter = outer.getObjectInputFilter();
            if (filter != null) {
                in.setObjectInputFilter(filter);
            }
            return in.readObject();
        }
    }

    /**
     * Falls back to the thread's context class loader: the API's own loader knows no vendor class.
     */
    private static final class ContextClassStream extends ObjectInputStream {
        ContextClassStream(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description)
                throws IOException, ClassNotFoundException {
            try {
                return super.resolveClass(description);
            } catch (ClassNotFoundException notVisible) {
                ClassLoader context = Thread.currentThread().getContextClassLoader();
                if (context == null) {
                    throw notVisible;
                }
                return Class.forName(description.getName(), false, context);
            }
        }
    }
}
