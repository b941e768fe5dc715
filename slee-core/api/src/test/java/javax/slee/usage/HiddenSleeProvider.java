package javax.slee.usage;

import javax.management.ObjectName;
import javax.slee.management.SleeProvider;

/** A provider that nobody outside of this package can instantiate. */
class HiddenSleeProvider implements SleeProvider {
    public HiddenSleeProvider() {}

    @Override
    public ObjectName getSleeManagementMBean() {
        return null;
    }
}
