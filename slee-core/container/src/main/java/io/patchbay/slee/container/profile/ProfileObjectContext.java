package io.patchbay.slee.container.profile;

import javax.slee.facilities.Tracer;
import javax.slee.profile.ProfileContext;
import javax.slee.profile.ProfileLocalObject;
import javax.slee.profile.ProfileTable;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import org.jspecify.annotations.Nullable;

/** A profile object's view of the SLEE. Confined to its profile object. Specification: 10.11. */
final class ProfileObjectContext implements ProfileContext {
    private final ProfileTableEntity table;
    private @Nullable String profile;
    private boolean management;

    ProfileObjectContext(ProfileTableEntity table) {
        this.table = table;
    }

    void assign(String name, boolean forManagement) {
        profile = name;
        management = forManagement;
    }

    void unassign() {
        profile = null;
    }

    private String assigned() {
        if (profile == null) {
            throw new IllegalStateException(
                    "The profile object of table "
                            + table.name()
                            + " is in the pool: it stands for no profile");
        }
        return profile;
    }

    @Override
    public String getProfileTableName() {
        return table.name();
    }

    @Override
    @SuppressWarnings("NullAway") // the standard's answer for the default profile is null
    public String getProfileName() {
        String name = assigned();
        return name.isEmpty() ? null : name;
    }

    @Override
    public ProfileTable getProfileTable() {
        return table.face();
    }

    @Override
    public ProfileTable getProfileTable(String profileTableName)
            throws UnrecognizedProfileTableNameException {
        return table.room().tables().table(profileTableName).face();
    }

    @Override
    public ProfileLocalObject getProfileLocalObject() {
        String name = assigned();
        if (management || name.isEmpty()) {
            throw new IllegalStateException(
                    "There is no profile local object while profile \""
                            + name
                            + "\" of table "
                            + table.name()
                            + " is being managed");
        }
        return table.localObject(name);
    }

    @Override
    public Tracer getTracer(String tracerName) {
        if (tracerName == null) {
            throw new NullPointerException("tracerName is null");
        }
        return table.room().ports().tracer(table.name(), tracerName);
    }

    @Override
    public void setRollbackOnly() {
        table.room().transactions().mandatory().setRollbackOnly();
    }

    @Override
    public boolean getRollbackOnly() {
        return table.room().transactions().mandatory().isRollbackOnly();
    }
}
