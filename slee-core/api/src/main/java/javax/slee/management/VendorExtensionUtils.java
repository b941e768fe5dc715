package javax.slee.management;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/**
 * Serializes vendor data so that a reader who does not want it, or lacks its classes, can skip it.
 *
 * <p>Vendor data is a byte array of its own in the stream, serialized by itself. Thread-safe: it
 * has no state. SLEE 1.1, chapter 14.
 */
public class VendorExtensionUtils {
    /** Creates an object of no use: all methods are static. */
    public VendorExtensionUtils() {}

    /**
     * Writes vendor data.
     *
     * @param out stream to write to
     * @param vendorData the data, or null for none
     * @throws IOException if the stream fails or the data is not serializable
     */
    public static void writeObject(ObjectOutputStream out, Object vendorData) throws IOException {
        out.writeObject(vendorData == null ? null : NestedStream.toBytes(vendorData));
    }

    /**
     * Reads what {@link #writeObject} wrote.
     *
     * @param in stream to read from
     * @param vendorDataDeserializationEnabled whether the data is wanted; if false it is skipped
     *     and its classes are not touched
     * @return the data, or null if there is none or it is not wanted
     * @throws IOException if the stream fails or holds something else
     * @throws ClassNotFoundException if the data is wanted and one of its classes cannot be found
     */
    public static Object readObject(ObjectInputStream in, boolean vendorDataDeserializationEnabled)
            throws IOException, ClassNotFoundException {
        byte[] bytes = NestedStream.readBytes(in);
        return bytes == null || !vendorDataDeserializationEnabled
                ? null
                : NestedStream.fromBytes(bytes, in);
    }
}
