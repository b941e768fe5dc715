package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityKey.ProfileTableActivityKey;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.profile.store.ProfileRow;
import io.patchbay.slee.container.profile.store.RowChange;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.util.List;
import javax.slee.Address;
import javax.slee.EventTypeID;
import javax.slee.profile.ProfileAddedEvent;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileLocalObject;
import javax.slee.profile.ProfileRemovedEvent;
import javax.slee.profile.ProfileUpdatedEvent;

/**
 * Fires what a commit has changed on the activity of the table. Confined to the transaction.
 *
 * <p>Each event is fired as its event type of SLEE 1.0 and as that of 1.1, with snapshots of the
 * profile before and after. The default profile fires nothing. Specification: 10.13, appendix of
 * 1.0 types.
 */
final class ProfileEvents {
    private static final String VENDOR = "javax.slee";
    private static final List<String> VERSIONS = List.of("1.0", "1.1");

    private final ProfileTableEntity table;

    ProfileEvents(ProfileTableEntity table) {
        this.table = table;
    }

    void fire(ActiveTransaction tx, List<RowChange> changes) {
        ActivityContext activity =
                table.room().contexts().find(new ProfileTableActivityKey(table.name()));
        if (activity == null || activity.isEnding()) {
            return;
        }
        for (RowChange change : changes) {
            if (!change.name().isEmpty()) {
                fire(tx, activity, change);
            }
        }
    }

    private void fire(ActiveTransaction tx, ActivityContext activity, RowChange change) {
        ProfileID id = new ProfileID(table.name(), change.name());
        ProfileRow before = change.before();
        ProfileRow after = change.after();
        if (before == null && after != null) {
            fire(tx, activity, ProfileAddedEvent.class, new Added(id, snapshot(after)));
        } else if (before != null && after == null) {
            fire(tx, activity, ProfileRemovedEvent.class, new Removed(id, snapshot(before)));
        } else if (before != null && after != null) {
            Updated updated = new Updated(id, snapshot(before), snapshot(after));
            fire(tx, activity, ProfileUpdatedEvent.class, updated);
        }
    }

    private ProfileLocalObject snapshot(ProfileRow row) {
        return table.classes().newLocalObject(new SnapshotAccess(table, row));
    }

    private void fire(
            ActiveTransaction tx, ActivityContext activity, Class<?> type, TableEvent event) {
        Address address = event.id().toAddress();
        for (String version : VERSIONS) {
            EventTypeID eventType = new EventTypeID(type.getName(), VENDOR, version);
            FiredEvent fired = new FiredEvent(eventType, event, address, null, 0, null);
            table.room().events().fire(tx, activity, fired);
        }
    }

    /** What the three events share. */
    private sealed interface TableEvent {
        ProfileID id();
    }

    /** Ids can be changed by who gets them. */
    private static ProfileID copy(ProfileID id) {
        return new ProfileID(id.getProfileTableName(), id.getProfileName());
    }

    private record Added(ProfileID id, ProfileLocalObject added)
            implements ProfileAddedEvent, TableEvent {
        @Override
        public ProfileID getProfile() {
            return copy(id);
        }

        @Override
        public Address getProfileAddress() {
            return id.toAddress();
        }

        @Override
        public Object getAddedProfile() {
            return added;
        }

        @Override
        public ProfileLocalObject getAddedProfileLocal() {
            return added;
        }
    }

    private record Removed(ProfileID id, ProfileLocalObject removed)
            implements ProfileRemovedEvent, TableEvent {
        @Override
        public ProfileID getProfile() {
            return copy(id);
        }

        @Override
        public Address getProfileAddress() {
            return id.toAddress();
        }

        @Override
        public Object getRemovedProfile() {
            return removed;
        }

        @Override
        public ProfileLocalObject getRemovedProfileLocal() {
            return removed;
        }
    }

    private record Updated(ProfileID id, ProfileLocalObject before, ProfileLocalObject after)
            implements ProfileUpdatedEvent, TableEvent {
        @Override
        public ProfileID getProfile() {
            return copy(id);
        }

        @Override
        public Address getProfileAddress() {
            return id.toAddress();
        }

        @Override
        public Object getBeforeUpdateProfile() {
            return before;
        }

        @Override
        public Object getAfterUpdateProfile() {
            return after;
        }

        @Override
        public ProfileLocalObject getBeforeUpdateProfileLocal() {
            return before;
        }

        @Override
        public ProfileLocalObject getAfterUpdateProfileLocal() {
            return after;
        }
    }
}
