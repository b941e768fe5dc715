package io.patchbay.sbb.callscreening;

import io.patchbay.profile.screening.ScreeningListLocal;
import io.patchbay.profile.screening.ScreeningListTable;
import io.patchbay.profile.screening.ScreeningVerdict;
import java.util.List;
import javax.slee.facilities.Tracer;
import javax.slee.profile.ProfileFacility;
import javax.slee.profile.ProfileLocalObject;
import javax.slee.profile.ProfileTable;
import javax.slee.profile.UnrecognizedProfileTableNameException;

/**
 * The subscribers' lists. A subscriber without a list gets every call, and so does everybody while
 * the table is missing: screening is a service, not a barrier. Thread-safe. SLEE 1.1, section 10.
 */
final class ScreeningLists {
    private final ProfileFacility profiles;
    private final String table;
    private final Tracer tracer;

    ScreeningLists(ProfileFacility profiles, String table, Tracer tracer) {
        this.profiles = profiles;
        this.table = table;
        this.tracer = tracer;
    }

    /**
     * Decides about a call.
     *
     * @param names the called subscriber's names, the first that has a list counts
     * @param caller who calls
     * @return the verdict
     */
    ScreeningVerdict screen(List<String> names, CallerIdentity caller) {
        try {
            ProfileTable lists = profiles.getProfileTable(table);
            if (!(lists instanceof ScreeningListTable)) {
                tracer.warning(
                        "profile table " + table + " holds no screening lists: calls go through");
                return ScreeningVerdict.allow("no table of lists");
            }
            for (String name : names) {
                ProfileLocalObject list = lists.findProfileByAttribute("subscriber", name);
                if (list != null) {
                    return ((ScreeningListLocal) list).screen(caller.uri(), caller.anonymous());
                }
            }
            return ScreeningVerdict.allow("no list of " + names.get(0));
        } catch (UnrecognizedProfileTableNameException e) {
            return ScreeningVerdict.allow("no profile table " + table);
        }
    }
}
