package javax.slee.resource;

import java.util.Timer;
import javax.slee.ServiceID;
import javax.slee.facilities.AlarmFacility;
import javax.slee.facilities.EventLookupFacility;
import javax.slee.facilities.ServiceLookupFacility;
import javax.slee.facilities.Tracer;
import javax.slee.profile.ProfileTable;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.transaction.SleeTransactionManager;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;

/**
 * A resource adaptor object's view of the SLEE.
 *
 * <p>The SLEE gives it to {@link ResourceAdaptor#setResourceAdaptorContext}. All methods are
 * non-transactional. Thread-safe. SLEE specification section 15.
 */
public interface ResourceAdaptorContext {
    /**
     * The resource adaptor of the object's entity.
     *
     * @return its component identifier
     */
    ResourceAdaptorID getResourceAdaptor();

    /**
     * The resource adaptor types that the resource adaptor implements.
     *
     * @return their component identifiers
     */
    ResourceAdaptorTypeID[] getResourceAdaptorTypes();

    /**
     * The resource adaptor entity that the object belongs to.
     *
     * @return the name that the administrator gave it
     */
    String getEntityName();

    /**
     * The door through which the object starts and ends activities and fires events.
     *
     * @return the endpoint
     */
    SleeEndpoint getSleeEndpoint();

    /**
     * The facility that raises and clears alarms; their source is the resource adaptor entity.
     *
     * @return the facility
     */
    AlarmFacility getAlarmFacility();

    /**
     * A tracer whose notifications carry the resource adaptor entity as their source.
     *
     * @param tracerName the name of the tracer, components separated by dots; empty for the root
     * @return the tracer
     * @throws NullPointerException if {@code tracerName} is {@code null}
     * @throws IllegalArgumentException if the name is not a legal one
     * @throws javax.slee.facilities.FacilityException if the SLEE fails
     */
    Tracer getTracer(String tracerName);

    /**
     * The facility that finds the event types that the object can fire.
     *
     * @return the facility
     */
    EventLookupFacility getEventLookupFacility();

    /**
     * The facility that finds the services that the object can fire events to.
     *
     * @return the facility
     */
    ServiceLookupFacility getServiceLookupFacility();

    /**
     * The transaction manager of the SLEE.
     *
     * @return the transaction manager
     */
    SleeTransactionManager getSleeTransactionManager();

    /**
     * A profile table.
     *
     * @param profileTableName the name of the table
     * @return the table; it can be cast to the profile table interface, if the resource adaptor
     *     refers to the profile specification
     * @throws NullPointerException if {@code profileTableName} is {@code null}
     * @throws UnrecognizedProfileTableNameException if there is no such table
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    ProfileTable getProfileTable(String profileTableName)
            throws UnrecognizedProfileTableNameException;

    /**
     * The unnamed usage parameter set of the resource adaptor entity.
     *
     * @return the set; it can be cast to the resource adaptor's usage parameters interface
     * @throws UnsupportedOperationException if the resource adaptor has no such interface
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    Object getDefaultUsageParameterSet();

    /**
     * A named usage parameter set of the resource adaptor entity.
     *
     * @param paramSetName the name of the set
     * @return the set; it can be cast to the resource adaptor's usage parameters interface
     * @throws NullPointerException if {@code paramSetName} is {@code null}
     * @throws UnsupportedOperationException if the resource adaptor has no such interface
     * @throws UnrecognizedUsageParameterSetNameException if there is no such set
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    Object getUsageParameterSet(String paramSetName)
            throws UnrecognizedUsageParameterSetNameException;

    /**
     * A timer that the resource adaptor shares with others: its tasks must be short, and its {@code
     * cancel} is refused with {@link UnsupportedOperationException}.
     *
     * @return the timer
     */
    Timer getTimer();

    /**
     * The service on whose behalf the current thread called into the resource adaptor.
     *
     * @return its component identifier, or {@code null} if the thread does not come from an SBB
     */
    ServiceID getInvokingService();
}
