package io.patchbay.slee.container.profile;

import java.util.Collection;
import javax.slee.profile.ProfileTable;

/** The table interface of the tests' profile specification. */
public interface SubscriberTable extends ProfileTable {
    Collection<SubscriberLocal> queryOlderThan(int age);

    Collection<SubscriberLocal> queryRoute(String digits);

    Collection<SubscriberLocal> queryTeenagers();

    Collection<SubscriberLocal> queryNameStarts(String prefix);

    Collection<SubscriberLocal> queryCalled(String name);
}
