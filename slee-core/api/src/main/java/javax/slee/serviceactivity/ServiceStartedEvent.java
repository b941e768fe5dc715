package javax.slee.serviceactivity;

import javax.slee.ServiceID;

/**
 * Fired on the service activity when the service becomes active, also at the start of the SLEE.
 *
 * <p>Its event types are {@code javax.slee.serviceactivity.ServiceStartedEvent}, vendor {@code
 * javax.slee}, versions {@code 1.0} and {@code 1.1}. That of 1.0 goes to every service that
 * declares it, that of 1.1 to the service which started only.
 *
 * <p>Immutable. SLEE 1.1, chapter 8.
 */
public interface ServiceStartedEvent {
    /**
     * Gives the service that started. Since SLEE 1.1.
     *
     * @return the service
     */
    ServiceID getService();
}
