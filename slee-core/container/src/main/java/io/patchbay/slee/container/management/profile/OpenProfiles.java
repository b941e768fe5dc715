package io.patchbay.slee.container.management.profile;

import io.patchbay.slee.container.profile.ProfileSession;
import io.patchbay.slee.container.profile.ProfileTableEntity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.management.InstanceAlreadyExistsException;
import javax.management.InstanceNotFoundException;
import javax.management.MBeanRegistrationException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.NotCompliantMBeanException;
import javax.management.ObjectName;
import javax.slee.InvalidArgumentException;
import javax.slee.management.ManagementException;
import javax.slee.profile.ProfileAlreadyExistsException;
import javax.slee.profile.ProfileMBean;
import javax.slee.profile.UnrecognizedProfileNameException;

/**
 * The profile MBeans that are registered: one for each profile that somebody has opened, shared by
 * all who open it. Thread-safe. Specification: 10.26, 14.11.
 */
final class OpenProfiles {
    private final MBeanServer server;
    private final Map<ObjectName, Entry> open = new LinkedHashMap<>();

    /** A registered MBean with what is needed to find it again. */
    private record Entry(String table, String profile, ProfileSession session) {}

    /** Begins a session for an existing profile. */
    @FunctionalInterface
    interface Opening {
        ProfileSession open() throws UnrecognizedProfileNameException;
    }

    /** Begins a session for a new profile. */
    @FunctionalInterface
    interface Creation {
        ProfileSession create()
                throws ProfileAlreadyExistsException, ManagementException, InvalidArgumentException;
    }

    OpenProfiles(MBeanServer server) {
        this.server = server;
    }

    /** The MBean of a profile, registered now if it is not yet. */
    synchronized ObjectName find(ProfileTableEntity table, String profile, Opening opening)
            throws ManagementException, UnrecognizedProfileNameException {
        ObjectName name = name(table.name(), profile);
        Entry known = open.get(name);
        if (known != null && known.session().exists()) {
            return name;
        }
        ProfileSession session = opening.open();
        if (known != null) {
            close(name);
        }
        register(name, table, profile, session);
        return name;
    }

    /** The MBean of a new profile. */
    synchronized ObjectName create(ProfileTableEntity table, String profile, Creation creation)
            throws ManagementException, ProfileAlreadyExistsException, InvalidArgumentException {
        ObjectName name = name(table.name(), profile);
        Entry known = open.get(name);
        if (known != null && known.session().isWriteable()) {
            throw new ProfileAlreadyExistsException(
                    "Profile \""
                            + profile
                            + "\" of table "
                            + table.name()
                            + " is being created or edited by another administrator");
        }
        ProfileSession session = creation.create();
        if (known != null) {
            close(name);
        }
        register(name, table, profile, session);
        return name;
    }

    private void register(
            ObjectName name, ProfileTableEntity table, String profile, ProfileSession session)
            throws ManagementException {
        try {
            server.registerMBean(
                    new ProfileDynamicMBean(table, session, () -> closed(name, session)), name);
        } catch (InstanceAlreadyExistsException
                | MBeanRegistrationException
                | NotCompliantMBeanException failure) {
            session.abandon();
            throw new ManagementException("The MBean " + name + " cannot be registered", failure);
        }
        open.put(name, new Entry(table.name(), profile, session));
    }

    /** Forgets the MBean of a profile that was removed. */
    synchronized void abandon(String table, String profile) {
        for (Map.Entry<ObjectName, Entry> entry : List.copyOf(open.entrySet())) {
            Entry value = entry.getValue();
            if (value.table().equals(table) && value.profile().equals(profile)) {
                value.session().abandon();
                close(entry.getKey());
            }
        }
    }

    /** Forgets the MBeans of a table that was removed or renamed. */
    synchronized void abandonTable(String table) {
        for (Map.Entry<ObjectName, Entry> entry : List.copyOf(open.entrySet())) {
            if (entry.getValue().table().equals(table)) {
                entry.getValue().session().abandon();
                close(entry.getKey());
            }
        }
    }

    /** Forgets all MBeans. */
    synchronized void abandonAll() {
        for (Map.Entry<ObjectName, Entry> entry : List.copyOf(open.entrySet())) {
            entry.getValue().session().abandon();
            close(entry.getKey());
        }
    }

    /** Forgets the MBean of a session that was closed, unless the profile was opened anew. */
    private synchronized void closed(ObjectName name, ProfileSession session) {
        Entry entry = open.get(name);
        if (entry != null && entry.session() == session) {
            close(name);
        }
    }

    private void close(ObjectName name) {
        open.remove(name);
        try {
            server.unregisterMBean(name);
        } catch (InstanceNotFoundException | MBeanRegistrationException gone) {
            throw new IllegalStateException("The MBean " + name + " is not registered", gone);
        }
    }

    static ObjectName name(String table, String profile) throws ManagementException {
        String text =
                ProfileMBean.BASE_OBJECT_NAME
                        + ","
                        + ProfileMBean.PROFILE_TABLE_NAME_KEY
                        + "="
                        + ObjectName.quote(table)
                        + ","
                        + ProfileMBean.PROFILE_NAME_KEY
                        + "="
                        + ObjectName.quote(profile);
        try {
            return new ObjectName(text);
        } catch (MalformedObjectNameException impossible) {
            throw new ManagementException("No object name can be made of " + text, impossible);
        }
    }
}
