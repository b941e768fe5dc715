package io.patchbay.sbb.callscreening;

import java.time.Duration;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.slee.facilities.TimerFacility;
import javax.slee.profile.ProfileFacility;
import net.java.slee.resource.sip.SipActivityContextInterfaceFactory;
import net.java.slee.resource.sip.SleeSipProvider;

/**
 * What the SBB finds in its JNDI environment; the names are those of the descriptor. Immutable.
 * SLEE 1.1, section 6.13.
 *
 * @param sip the SIP provider of the resource adaptor entity that is linked
 * @param contexts gives the activity contexts of transactions
 * @param timers the timer facility
 * @param profiles the profile facility
 * @param profileTable the name of the table with the subscribers' lists
 * @param nextHop where calls go that carry no route, empty for the Request-URI
 * @param noAnswer how long a called telephone may ring: Timer C
 * @param trustAsserted whether P-Asserted-Identity names the caller
 */
record ServiceEnvironment(
        SleeSipProvider sip,
        SipActivityContextInterfaceFactory contexts,
        TimerFacility timers,
        ProfileFacility profiles,
        String profileTable,
        String nextHop,
        Duration noAnswer,
        boolean trustAsserted) {

    private static final String RESOURCE = "slee/resources/jainsip/1.2/";

    /** Looks everything up. */
    @SuppressWarnings("BanJNDI") // The one door of SLEE 1.1; all names are constants.
    static ServiceEnvironment lookUp() throws NamingException {
        Context env = (Context) new InitialContext().lookup("java:comp/env");
        return new ServiceEnvironment(
                (SleeSipProvider) env.lookup(RESOURCE + "provider"),
                (SipActivityContextInterfaceFactory) env.lookup(RESOURCE + "acifactory"),
                (TimerFacility) env.lookup("slee/facilities/timer"),
                (ProfileFacility) env.lookup("slee/facilities/profile"),
                (String) env.lookup("profileTable"),
                (String) env.lookup("nextHop"),
                Duration.ofSeconds((Integer) env.lookup("noAnswerSeconds")),
                (Boolean) env.lookup("trustAssertedIdentity"));
    }
}
