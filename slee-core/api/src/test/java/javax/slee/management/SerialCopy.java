package javax.slee.management;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import javax.management.MalformedObjectNameException;
import javax.management.Notification;
import javax.management.ObjectName;

/** Takes objects through Java serialization, as a remote management client sees them. */
public final class SerialCopy {
    private SerialCopy() {}

    public static <T> T of(T object) throws IOException, ClassNotFoundException {
        return read(bytes(object), null);
    }

    public static byte[] bytes(Object object) throws IOException {
        if (object instanceof Notification notification) {
            notification.setSource(objectName());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller knows
    public static <T> T read(byte[] bytes, ObjectInputFilter filter)
            throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            if (filter != null) {
                in.setObjectInputFilter(filter);
            }
            return (T) in.readObject();
        }
    }

    /** Renames a class in serialized or compiled form; both names are of the same length. */
    public static byte[] rename(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (from.length() != to.length() || !text.contains(from)) {
            throw new IllegalArgumentException("Cannot rename " + from + " to " + to);
        }
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ObjectName objectName() {
        try {
            return new ObjectName("javax.slee.management:name=Test");
        } catch (MalformedObjectNameException e) {
            throw new IllegalStateException(e);
        }
    }
}
