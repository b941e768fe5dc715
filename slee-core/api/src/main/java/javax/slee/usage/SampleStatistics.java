package javax.slee.usage;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import javax.slee.management.VendorExtensionUtils;
import javax.slee.management.VendorExtensions;

/**
 * Sums up the samples of a usage parameter since its last reset.
 *
 * <p>Immutable but for the vendor data. SLEE 1.1, chapter 11.
 */
public final class SampleStatistics implements Serializable, VendorExtensions {
    private static final long serialVersionUID = 1L;

    private static volatile boolean vendorDataSerialized;
    private static volatile boolean vendorDataDeserialized;

    private final long sampleCount;
    private final long minimum;
    private final long maximum;
    private final double mean;

    private transient volatile Object vendorData;

    /** Sums up no samples at all. */
    public SampleStatistics() {
        this(0, Long.MAX_VALUE, Long.MIN_VALUE, 0.0);
    }

    /**
     * Sums up samples.
     *
     * @param sampleCount how many there are
     * @param minimum the smallest
     * @param maximum the largest
     * @param mean their arithmetic mean
     */
    public SampleStatistics(long sampleCount, long minimum, long maximum, double mean) {
        this.sampleCount = sampleCount;
        this.minimum = minimum;
        this.maximum = maximum;
        this.mean = mean;
    }

    /**
     * Tells how many samples there are.
     *
     * @return number of samples
     */
    public long getSampleCount() {
        return sampleCount;
    }

    /**
     * Tells the smallest sample.
     *
     * @return the minimum, {@link Long#MAX_VALUE} if there are no samples
     */
    public long getMinimum() {
        return minimum;
    }

    /**
     * Tells the largest sample.
     *
     * @return the maximum, {@link Long#MIN_VALUE} if there are no samples
     */
    public long getMaximum() {
        return maximum;
    }

    /**
     * Tells the arithmetic mean of the samples.
     *
     * @return the mean, 0 if there are no samples
     */
    public double getMean() {
        return mean;
    }

    /**
     * Lets vendor data travel with serialized objects of this class. Off to begin with; the switch
     * is for this class in this JVM.
     */
    public static void enableVendorDataSerialization() {
        vendorDataSerialized = true;
    }

    /** Leaves vendor data behind when objects of this class are serialized. */
    public static void disableVendorDataSerialization() {
        vendorDataSerialized = false;
    }

    /**
     * Restores vendor data that arrives with objects of this class. Off to begin with; the switch
     * is for this class in this JVM.
     */
    public static void enableVendorDataDeserialization() {
        vendorDataDeserialized = true;
    }

    /** Skips vendor data that arrives with objects of this class. */
    public static void disableVendorDataDeserialization() {
        vendorDataDeserialized = false;
    }

    @Override
    public Object getVendorData() {
        return vendorData;
    }

    @Override
    public void setVendorData(Object vendorData) {
        this.vendorData = vendorData;
    }

    @Override
    public String toString() {
        return "SampleStatistics[samples="
                + sampleCount
                + ",minimum="
                + minimum
                + ",maximum="
                + maximum
                + ",mean="
                + mean
                + (vendorData == null ? "" : ",vendor data=" + vendorData)
                + "]";
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        VendorExtensionUtils.writeObject(out, vendorDataSerialized ? vendorData : null);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        vendorData = VendorExtensionUtils.readObject(in, vendorDataDeserialized);
    }
}
