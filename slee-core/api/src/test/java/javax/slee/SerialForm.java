package javax.slee;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Sends an object through Java serialization, as a remote management client does. */
public final class SerialForm {
    private SerialForm() {}

    /**
     * Writes an object and reads it back.
     *
     * @param object the object to write
     * @return what was read
     * @param <T> the type of the object
     */
    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // reads its own bytes only
    public static <T> T copy(T object) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new AssertionError("cannot write " + object, e);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError("cannot read back " + object, e);
        }
    }
}
