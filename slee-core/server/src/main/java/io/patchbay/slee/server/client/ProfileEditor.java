package io.patchbay.slee.server.client;

import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.management.Attribute;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileMBean;
import javax.slee.profile.ProfileVerificationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and changes profiles through their Profile MBeans, with values as text. Thread-safe.
 *
 * <p>Arrays are written with commas between their elements. SLEE 1.1, section 10.24 and 14.11.
 */
public final class ProfileEditor {
    private static final String ABSENT = "-";

    private final SleeClient client;
    private final MBeanServerConnection connection;

    /**
     * Uses a connection.
     *
     * @param client the connection
     */
    public ProfileEditor(SleeClient client) {
        this.client = client;
        this.connection = client.connection();
    }

    /**
     * Creates a profile with values, all or nothing.
     *
     * @param table the profile table
     * @param profile name of the new profile
     * @param values attribute values by name
     * @throws Exception if a value does not fit, or the profile is refused
     */
    public void create(String table, String profile, Map<String, String> values) throws Exception {
        edit(client.profiles().createProfile(table, profile), values);
    }

    /**
     * Changes a profile, all or nothing.
     *
     * @param table the profile table
     * @param profile name of the profile, or empty for the table's default profile
     * @param values attribute values by name
     * @throws Exception if a value does not fit, or the profile is refused
     */
    public void set(String table, String profile, Map<String, String> values) throws Exception {
        ObjectName name = find(table, profile);
        JMX.newMBeanProxy(connection, name, ProfileMBean.class).editProfile();
        edit(name, values);
    }

    /**
     * The attributes of a profile.
     *
     * @param table the profile table
     * @param profile name of the profile, or empty for the table's default profile
     * @return values as text by attribute name
     * @throws Exception if there is no such profile
     */
    public Map<String, String> show(String table, String profile) throws Exception {
        ObjectName name = find(table, profile);
        Map<String, String> values = new TreeMap<>();
        for (MBeanAttributeInfo attribute : connection.getMBeanInfo(name).getAttributes()) {
            if (attribute.isReadable() && attribute.isWritable()) {
                Object value = connection.getAttribute(name, attribute.getName());
                values.put(profileName(attribute.getName()), text(value));
            }
        }
        closeUnlessEdited(JMX.newMBeanProxy(connection, name, ProfileMBean.class));
        return values;
    }

    /** Clients share the MBean of a profile: one that somebody edits is theirs to close. */
    private static void closeUnlessEdited(ProfileMBean profile) throws Exception {
        if (!profile.isProfileWriteable()) {
            profile.closeProfile();
        }
    }

    private ObjectName find(String table, String profile) throws Exception {
        return profile.isEmpty()
                ? client.profiles().getDefaultProfile(table)
                : client.profiles().getProfile(table, profile);
    }

    private void edit(ObjectName name, Map<String, String> values) throws Exception {
        ProfileMBean profile = JMX.newMBeanProxy(connection, name, ProfileMBean.class);
        try {
            for (Map.Entry<String, String> value : values.entrySet()) {
                connection.setAttribute(name, attribute(name, value.getKey(), value.getValue()));
            }
            commit(profile);
        } catch (Exception failure) {
            giveUp(name, profile, failure);
            throw failure;
        }
        profile.closeProfile();
    }

    /** A profile that was never committed goes, with its MBean, when it is restored. */
    private void giveUp(ObjectName name, ProfileMBean profile, Exception failure) {
        try {
            profile.restoreProfile();
            if (connection.isRegistered(name)) {
                profile.closeProfile();
            }
        } catch (Exception another) {
            failure.addSuppressed(another);
        }
    }

    private static void commit(ProfileMBean profile) throws Exception {
        try {
            profile.commitProfile();
        } catch (ProfileVerificationException e) {
            throw new ClientException("The profile is refused: " + e.getMessage(), e);
        }
    }

    private Attribute attribute(ObjectName profile, String name, String text)
            throws JMException, IOException {
        MBeanAttributeInfo[] attributes = connection.getMBeanInfo(profile).getAttributes();
        for (MBeanAttributeInfo attribute : attributes) {
            if (attribute.isWritable()
                    && profileName(attribute.getName()).equals(profileName(name))) {
                return new Attribute(attribute.getName(), value(name, attribute.getType(), text));
            }
        }
        String names =
                Arrays.stream(attributes)
                        .filter(MBeanAttributeInfo::isWritable)
                        .map(attribute -> profileName(attribute.getName()))
                        .sorted()
                        .collect(Collectors.joining(", "));
        throw new ClientException(
                "The profile has no attribute \"" + name + "\"; it has: " + names);
    }

    private static Object value(String name, String type, String text) {
        try {
            return AttributeText.parse(type, text);
        } catch (IllegalArgumentException e) {
            throw new ClientException(
                    "Attribute " + name + " cannot be set to \"" + text + "\": " + e.getMessage(),
                    e);
        }
    }

    /** The MBean's name of a profile attribute has an upper-case first letter; ours has not. */
    private static String profileName(String attribute) {
        return Character.toLowerCase(attribute.charAt(0)) + attribute.substring(1);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return ABSENT;
        }
        if (!value.getClass().isArray()) {
            return value.toString();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Array.getLength(value); i++) {
            text.append(i == 0 ? "" : ",").append(Array.get(value, i));
        }
        return text.toString();
    }

    /**
     * The profiles of a table.
     *
     * @param table the profile table
     * @return names of its profiles, sorted
     * @throws Exception if there is no such table
     */
    public List<String> names(String table) throws Exception {
        List<String> names = new ArrayList<>();
        for (Object id : client.profiles().getProfiles(table)) {
            names.add(((ProfileID) id).getProfileName());
        }
        Collections.sort(names);
        return names;
    }
}
