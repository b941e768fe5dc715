/**
 * The facilities that the SLEE offers to components: timers, alarms, traces, names of activity
 * contexts, and the look-up of event types and services for resource adaptors.
 *
 * <p>SBBs and profiles find a facility in their JNDI environment under the {@code JNDI_NAME} of its
 * interface; resource adaptors get theirs from {@link javax.slee.resource.ResourceAdaptorContext}.
 * Timers and names are transactional, alarms and traces are not. Failures inside a facility are a
 * {@link javax.slee.facilities.FacilityException}.
 *
 * <p>May depend on the other {@code javax.slee} packages. SLEE 1.1, chapter 13 and section 15.10.
 * Start reading at {@link javax.slee.facilities.TimerFacility} and {@link
 * javax.slee.facilities.Tracer}.
 */
package javax.slee.facilities;
