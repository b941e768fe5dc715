package javax.slee.profile;

/**
 * What the management class of a SLEE 1.0 profile specification implements.
 *
 * <p>The author writes the four life cycle methods; the SLEE implements the other three in the
 * class that it generates. SLEE 1.1 profile specifications implement {@link Profile} instead.
 */
public interface ProfileManagement {
    /**
     * Sets the attributes of the default profile of a new profile table.
     *
     * <p>Implemented by the author.
     */
    void profileInitialize();

    /**
     * Brings what the object keeps besides the attributes in line with them, after they were
     * loaded.
     *
     * <p>Implemented by the author.
     */
    void profileLoad();

    /**
     * Brings the attributes in line with what the object keeps besides them, before they are
     * stored.
     *
     * <p>Implemented by the author.
     */
    void profileStore();

    /**
     * Checks the attributes before changes are committed.
     *
     * <p>Implemented by the author.
     *
     * @throws ProfileVerificationException if the values are not valid; the changes are not
     *     committed
     */
    void profileVerify() throws ProfileVerificationException;

    /**
     * Whether the profile has changes that are not committed yet.
     *
     * <p>Implemented by the SLEE.
     *
     * @return {@code true} if it has
     */
    boolean isProfileDirty();

    /**
     * Notes that the profile has a change, for one that the SLEE cannot see.
     *
     * <p>Implemented by the SLEE.
     */
    void markProfileDirty();

    /**
     * Whether a profile identity stands for a profile that exists.
     *
     * <p>Implemented by the SLEE.
     *
     * @param profile the identity to check
     * @return {@code true} if there is such a profile in such a table
     * @throws NullPointerException if {@code profile} is {@code null}
     */
    boolean isProfileValid(ProfileID profile);
}
