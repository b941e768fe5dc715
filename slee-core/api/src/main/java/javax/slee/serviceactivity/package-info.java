/**
 * The activity that stands for a running service: it starts when the service is activated and ends
 * when it is deactivated.
 *
 * <p>A service that wants to do something at its start declares {@link
 * javax.slee.serviceactivity.ServiceStartedEvent} as an initial event. May depend on {@code
 * javax.slee}. SLEE 1.1, chapter 7. Start reading at {@link
 * javax.slee.serviceactivity.ServiceActivity}.
 */
package javax.slee.serviceactivity;
