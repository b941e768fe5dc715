package javax.slee.profile;

import java.io.Serializable;
import java.util.Objects;
import javax.slee.Address;
import javax.slee.AddressPlan;

/**
 * The identity of a profile: the name of its profile table and its own name.
 *
 * <p>Mutable through {@link #setProfileID}; not thread-safe while it is changed, and not to be
 * changed while it is a key of a map. SLEE specification section 10.
 */
public class ProfileID implements Serializable, Cloneable {
    private static final long serialVersionUID = 1L;

    private static final char SEPARATOR = '/';

    private String profileTableName;
    private String profileName;

    /**
     * Creates the identity from the two names.
     *
     * @param profileTableName the name of the profile table, without {@code '/'}
     * @param profileName the name of the profile within the table
     * @throws NullPointerException if an argument is {@code null}
     * @throws IllegalArgumentException if the table name contains {@code '/'}
     */
    public ProfileID(String profileTableName, String profileName) {
        setProfileID(profileTableName, profileName);
    }

    /**
     * Creates the identity from an address of the form {@code table/profile}.
     *
     * <p>The first {@code '/'} separates the names: a table name has none, a profile name may.
     *
     * @param address an address of the plan {@link AddressPlan#SLEE_PROFILE}
     * @throws NullPointerException if {@code address} is {@code null}
     * @throws IllegalArgumentException if the address is of another plan or of another form
     */
    public ProfileID(Address address) {
        Objects.requireNonNull(address, "address of the profile is null");
        if (!AddressPlan.SLEE_PROFILE.equals(address.getAddressPlan())) {
            throw new IllegalArgumentException(
                    "Profile identity cannot be made from "
                            + address
                            + ": its address plan is not "
                            + AddressPlan.SLEE_PROFILE_STRING);
        }
        String text = address.getAddressString();
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0) {
            throw new IllegalArgumentException(
                    "Profile identity cannot be made from the address '"
                            + text
                            + "': expected profileTableName/profileName");
        }
        setProfileID(text.substring(0, separator), text.substring(separator + 1));
    }

    /**
     * The name of the profile table.
     *
     * @return the name, never {@code null}
     */
    public final String getProfileTableName() {
        return profileTableName;
    }

    /**
     * The name of the profile within its table.
     *
     * @return the name, never {@code null}
     */
    public final String getProfileName() {
        return profileName;
    }

    /**
     * Makes this object the identity of another profile.
     *
     * @param profileTableName the name of the profile table, without {@code '/'}
     * @param profileName the name of the profile within the table
     * @throws NullPointerException if an argument is {@code null}; nothing has changed then
     * @throws IllegalArgumentException if the table name contains {@code '/'}; nothing has changed
     *     then
     */
    public final void setProfileID(String profileTableName, String profileName) {
        Objects.requireNonNull(profileTableName, "profile table name is null");
        Objects.requireNonNull(profileName, "profile name is null");
        if (profileTableName.indexOf(SEPARATOR) >= 0) {
            throw new IllegalArgumentException(
                    "Profile table name '"
                            + profileTableName
                            + "' contains '/', which separates the table from the profile in an"
                            + " address");
        }
        this.profileTableName = profileTableName;
        this.profileName = profileName;
    }

    /**
     * The profile as an address.
     *
     * @return an address of the plan {@link AddressPlan#SLEE_PROFILE} and the form {@code
     *     table/profile}
     */
    public Address toAddress() {
        return new Address(AddressPlan.SLEE_PROFILE, profileTableName + SEPARATOR + profileName);
    }

    /**
     * Whether another object identifies the same profile.
     *
     * @param other the object to compare with
     * @return {@code true} if it is a profile identity with the same two names
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProfileID that
                && profileTableName.equals(that.profileTableName)
                && profileName.equals(that.profileName);
    }

    /**
     * A hash code that goes with {@link #equals}; it changes with {@link #setProfileID}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return 31 * profileTableName.hashCode() + profileName.hashCode();
    }

    /**
     * A copy that can be changed independently of this one.
     *
     * @return the copy, of the same class
     */
    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("ProfileID is Cloneable", e);
        }
    }

    /**
     * The two names in readable form.
     *
     * @return for instance {@code ProfileID[table=subscribers,profile=alice]}
     */
    @Override
    public String toString() {
        return "ProfileID[table=" + profileTableName + ",profile=" + profileName + "]";
    }
}
