package javax.slee.profile;

import javax.slee.InvalidStateException;
import javax.slee.management.ManagementException;

/**
 * A profile as an administrator sees it over JMX.
 *
 * <p>The SLEE registers one for each profile that is open; it also has the attributes and
 * operations of the profile specification's management interface.
 *
 * <table>
 * <caption>States of a profile MBean</caption>
 * <tr><th>state</th><th>operation</th><th>next state</th></tr>
 * <tr><td>read-only</td><td>editProfile</td><td>read-write</td></tr>
 * <tr><td>read-write</td><td>commitProfile, restoreProfile</td><td>read-only</td></tr>
 * <tr><td>read-only</td><td>closeProfile</td><td>unregistered</td></tr>
 * </table>
 */
public interface ProfileMBean {
    /**
     * The common part of the object names: domain and type; the two keys below complete it, with
     * quoted values.
     */
    String BASE_OBJECT_NAME = "javax.slee.profile:type=Profile";

    /** The key of the object name whose value is the quoted name of the profile table. */
    String PROFILE_TABLE_NAME_KEY = "profileTableName";

    /**
     * The key of the object name whose value is the quoted name of the profile; empty for the
     * default profile.
     */
    String PROFILE_NAME_KEY = "profileName";

    /**
     * Opens the profile for changes; nothing happens if it is open for changes already.
     *
     * @throws ManagementException if the SLEE fails
     */
    void editProfile() throws ManagementException;

    /**
     * Verifies and commits the changes; the MBean is read-only afterwards.
     *
     * @throws InvalidStateException if the profile is not open for changes
     * @throws ProfileVerificationException if the profile refuses the values; it stays open for
     *     changes
     * @throws ManagementException if the SLEE fails
     */
    void commitProfile()
            throws InvalidStateException, ManagementException, ProfileVerificationException;

    /**
     * Drops the changes since the last commit; the MBean is read-only afterwards.
     *
     * @throws InvalidStateException if the profile is not open for changes
     * @throws ManagementException if the SLEE fails
     */
    void restoreProfile() throws InvalidStateException, ManagementException;

    /**
     * Tells the SLEE that this MBean is not needed any more; it may unregister it.
     *
     * @throws InvalidStateException if the profile has changes that are neither committed nor
     *     dropped
     * @throws ManagementException if the SLEE fails
     */
    void closeProfile() throws InvalidStateException, ManagementException;

    /**
     * Whether the profile has changes that are not committed yet.
     *
     * @return {@code true} if it has
     * @throws ManagementException if the SLEE fails
     */
    boolean isProfileDirty() throws ManagementException;

    /**
     * Whether the profile is open for changes.
     *
     * @return {@code true} if attributes can be set
     * @throws ManagementException if the SLEE fails
     */
    boolean isProfileWriteable() throws ManagementException;
}
