package javax.slee.serviceactivity;

import javax.slee.ServiceID;

/**
 * The activity of one active service. It ends when the service is deactivated.
 *
 * <p>Immutable. SLEE 1.1, chapter 7.
 */
public interface ServiceActivity {
    /**
     * Gives the service. Since SLEE 1.1.
     *
     * @return the service
     */
    ServiceID getService();
}
