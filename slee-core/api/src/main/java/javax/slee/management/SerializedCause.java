package javax.slee.management;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Serializes the cause of an alarm or trace message so that every client can read it.
 *
 * <p>A cause may be of a class that only a deployable unit has. Its stack trace therefore travels
 * along as text, and stands in for it where the class is missing or the cause was not serializable.
 * Thread-safe: it has no state.
 */
final class SerializedCause {
    private SerializedCause() {}

    static void write(ObjectOutputStream out, Throwable cause) throws IOException {
        out.writeObject(cause == null ? null : stackTrace(cause));
        if (cause != null) {
            out.writeObject(bytesOrNull(cause));
        }
    }

    static Throwable read(ObjectInputStream in) throws IOException, ClassNotFoundException {
        String stackTrace = (String) in.readObject();
        if (stackTrace == null) {
            return null;
        }
        byte[] bytes = NestedStream.readBytes(in);
        return bytes == null ? new Exception(stackTrace) : causeOrText(bytes, stackTrace, in);
    }

    private static Throwable causeOrText(byte[] bytes, String stackTrace, ObjectInputStream in) {
        try {
            return NestedStream.fromBytes(bytes, in) instanceof Throwable cause
                    ? cause
                    : new Exception(stackTrace);
        } catch (IOException | ClassNotFoundException | LinkageError classMissingOrOther) {
            return new Exception(stackTrace);
        }
    }

    private static byte[] bytesOrNull(Throwable cause) throws IOException {
        try {
            return NestedStream.toBytes(cause);
        } catch (ObjectStreamException textWillDo) {
            return null;
        }
    }

    private static String stackTrace(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
