package javax.slee.profile;

import javax.slee.CreateException;

/**
 * What the abstract class of a SLEE 1.1 profile specification implements: the life cycle of a
 * profile object.
 *
 * <p>A profile object does not exist, is pooled (it has a context but no profile) or is ready (it
 * stands for one profile). The SLEE calls the methods below between and within these states, never
 * two at a time on one object. SLEE specification section 10.11.
 *
 * <table>
 * <caption>Life cycle of a profile object</caption>
 * <tr><th>from</th><th>to</th><th>calls</th></tr>
 * <tr><td>does not exist</td><td>pooled</td><td>constructor, setProfileContext</td></tr>
 * <tr><td>pooled</td><td>ready</td><td>profileInitialize (for the default profile of a new table) or
 * copy of the default profile, then profilePostCreate</td></tr>
 * <tr><td>pooled</td><td>ready</td><td>profileActivate (for a profile that exists)</td></tr>
 * <tr><td>ready</td><td>ready</td><td>profileLoad, business methods, profileStore,
 * profileVerify</td></tr>
 * <tr><td>ready</td><td>pooled</td><td>profilePassivate, or profileRemove</td></tr>
 * <tr><td>pooled</td><td>does not exist</td><td>unsetProfileContext</td></tr>
 * </table>
 */
public interface Profile {
    /**
     * Gives the object its context, before anything else is called.
     *
     * <p>Called with an unspecified transaction context.
     *
     * @param context the object's view of the SLEE, valid until {@link #unsetProfileContext}
     */
    void setProfileContext(ProfileContext context);

    /**
     * Tells the object that its life ends; it can give back what it took in {@link
     * #setProfileContext}.
     *
     * <p>Called with an unspecified transaction context.
     */
    void unsetProfileContext();

    /**
     * Sets the attributes of the default profile of a new profile table.
     *
     * <p>Called once in the life of a table, with a transaction.
     */
    void profileInitialize();

    /**
     * Completes a new profile, whose attributes are those of the default profile.
     *
     * <p>Called with the transaction of the creation; the profile has its name already.
     *
     * @throws CreateException if the profile cannot be created; the creation fails with this
     *     exception
     */
    void profilePostCreate() throws CreateException;

    /**
     * Tells the object that it leaves the pool to stand for an existing profile.
     *
     * <p>Called with an unspecified transaction context; attributes cannot be read yet.
     */
    void profileActivate();

    /**
     * Tells the object that it goes back to the pool.
     *
     * <p>Called with an unspecified transaction context; attributes cannot be read any more.
     */
    void profilePassivate();

    /**
     * Tells the object that the attributes were loaded, so what it keeps besides them must be
     * brought in line.
     *
     * <p>Called with a transaction.
     */
    void profileLoad();

    /**
     * Asks the object to bring the attributes in line with what it keeps besides them, before they
     * are stored.
     *
     * <p>Called with a transaction.
     */
    void profileStore();

    /**
     * Tells the object that its profile is being removed; attributes can be read a last time.
     *
     * <p>Called with the transaction of the removal.
     */
    void profileRemove();

    /**
     * Checks the attributes before changes are committed.
     *
     * <p>Called with the transaction that is about to commit; it must not change attributes.
     *
     * @throws ProfileVerificationException if the values are not valid; the changes are not
     *     committed
     */
    void profileVerify() throws ProfileVerificationException;
}
