package javax.slee.profile;

/**
 * The activity of a profile table.
 *
 * <p>It exists as long as the table. The SLEE fires the profile added, updated and removed events
 * on it, if the profile specification enables them.
 */
public interface ProfileTableActivity {
    /**
     * The name of the profile table of this activity.
     *
     * <p>Non-transactional.
     *
     * @return the name
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    String getProfileTableName();
}
