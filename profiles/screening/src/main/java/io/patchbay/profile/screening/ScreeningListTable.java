package io.patchbay.profile.screening;

import java.util.Collection;
import javax.slee.profile.ProfileTable;

/** A table of screening lists with its static queries. SLEE 1.1, section 10.8. */
public interface ScreeningListTable extends ProfileTable {
    /**
     * Finds the list of a subscriber.
     *
     * @param subscriber the subscriber's address of record
     * @return one {@link ScreeningListLocal}, or none
     */
    Collection<ScreeningListLocal> querySubscriberIs(String subscriber);

    /**
     * Finds the lists of subscribers whose address starts alike.
     *
     * @param prefix how the address of record starts, for example {@code sip:+39}
     * @return {@link ScreeningListLocal} objects, possibly none
     */
    Collection<ScreeningListLocal> querySubscriberStartsWith(String prefix);
}
