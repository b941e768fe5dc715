package javax.slee.profile;

/**
 * The attributes of a resource info profile: text about a resource for its users.
 *
 * <p>The profile CMP interface of the standard profile specification {@code
 * ResourceInfoProfileSpec}.
 */
public interface ResourceInfoProfileCMP {
    /**
     * The text of this profile.
     *
     * <p>Mandatory transactional when called by a SLEE component.
     *
     * @return the text, or {@code null} if none was set
     */
    String getInfo();

    /**
     * Changes the text of this profile.
     *
     * <p>Mandatory transactional when called by a SLEE component.
     *
     * @param info the new text, or {@code null} for none
     */
    void setInfo(String info);
}
