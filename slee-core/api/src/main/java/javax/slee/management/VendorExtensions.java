package javax.slee.management;

/**
 * Carries one object of the SLEE vendor's choice next to what the standard defines.
 *
 * <p>Classes that implement this interface have static switches for the serialization and,
 * separately, the deserialization of that object. Both are off to begin with: a vendor switches
 * them on where clients have the vendor's classes, and a client that lacks them can read everything
 * else. SLEE 1.1, chapter 14.
 */
public interface VendorExtensions {
    /**
     * Reads the vendor data.
     *
     * @return the object last set, or null; after deserialization null unless both switches were on
     */
    Object getVendorData();

    /**
     * Replaces the vendor data.
     *
     * @param vendorData the object, or null for none
     */
    void setVendorData(Object vendorData);
}
