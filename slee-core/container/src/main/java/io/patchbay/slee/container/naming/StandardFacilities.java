package io.patchbay.slee.container.naming;

import java.util.Objects;
import javax.slee.facilities.ActivityContextNamingFacility;
import javax.slee.facilities.AlarmFacility;
import javax.slee.facilities.TimerFacility;
import javax.slee.facilities.TraceFacility;
import javax.slee.nullactivity.NullActivityContextInterfaceFactory;
import javax.slee.nullactivity.NullActivityFactory;
import javax.slee.profile.ProfileFacility;
import javax.slee.profile.ProfileTableActivityContextInterfaceFactory;
import javax.slee.serviceactivity.ServiceActivityContextInterfaceFactory;
import javax.slee.serviceactivity.ServiceActivityFactory;

/**
 * What every SBB finds under {@code java:comp/env/slee}. Immutable. Specification: 6.13.
 *
 * @param timer the timer facility
 * @param trace the trace facility of SLEE 1.0
 * @param alarm the alarm facility of this SBB in this service
 * @param profile the profile facility
 * @param naming the activity context naming facility
 * @param nullActivities makes null activities
 * @param nullActivityContexts finds their activity contexts
 * @param serviceActivities finds the activity of this SBB's service
 * @param serviceActivityContexts finds its activity context
 * @param profileTableActivityContexts finds the activity contexts of profile tables
 */
public record StandardFacilities(
        TimerFacility timer,
        TraceFacility trace,
        AlarmFacility alarm,
        ProfileFacility profile,
        ActivityContextNamingFacility naming,
        NullActivityFactory nullActivities,
        NullActivityContextInterfaceFactory nullActivityContexts,
        ServiceActivityFactory serviceActivities,
        ServiceActivityContextInterfaceFactory serviceActivityContexts,
        ProfileTableActivityContextInterfaceFactory profileTableActivityContexts) {

    /** SLEE 1.0 fixed this name, but its API has no constant for it. */
    private static final String TRACE = "java:comp/env/slee/facilities/trace";

    /** Refuses missing parts. */
    public StandardFacilities {
        Objects.requireNonNull(timer, "timer");
        Objects.requireNonNull(trace, "trace");
        Objects.requireNonNull(alarm, "alarm");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(naming, "naming");
        Objects.requireNonNull(nullActivities, "nullActivities");
        Objects.requireNonNull(nullActivityContexts, "nullActivityContexts");
        Objects.requireNonNull(serviceActivities, "serviceActivities");
        Objects.requireNonNull(serviceActivityContexts, "serviceActivityContexts");
        Objects.requireNonNull(profileTableActivityContexts, "profileTableActivityContexts");
    }

    /** Binds all of them under the names that the standard gives them. */
    void bindIn(ComponentEnvironment.Builder environment) {
        environment
                .bind(TimerFacility.JNDI_NAME, timer)
                .bind(TRACE, trace)
                .bind(AlarmFacility.JNDI_NAME, alarm)
                .bind(ProfileFacility.JNDI_NAME, profile)
                .bind(ActivityContextNamingFacility.JNDI_NAME, naming)
                .bind(NullActivityFactory.JNDI_NAME, nullActivities)
                .bind(NullActivityContextInterfaceFactory.JNDI_NAME, nullActivityContexts)
                .bind(ServiceActivityFactory.JNDI_NAME, serviceActivities)
                .bind(ServiceActivityContextInterfaceFactory.JNDI_NAME, serviceActivityContexts)
                .bind(
                        ProfileTableActivityContextInterfaceFactory.JNDI_NAME,
                        profileTableActivityContexts);
    }
}
