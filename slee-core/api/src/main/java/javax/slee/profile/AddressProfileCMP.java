package javax.slee.profile;

import javax.slee.Address;

/**
 * The attributes of an address profile of SLEE 1.0: several addresses in one attribute.
 *
 * <p>The profile CMP interface of the standard profile specification {@code AddressProfileSpec},
 * version 1.0. The SLEE matches the address of an initial event with it where a service selects by
 * address profile.
 */
public interface AddressProfileCMP {
    /**
     * The addresses of this profile.
     *
     * <p>Mandatory transactional when called by a SLEE component.
     *
     * @return the addresses, or {@code null} if none were set
     */
    Address[] getAddresses();

    /**
     * Changes the addresses of this profile.
     *
     * <p>Mandatory transactional when called by a SLEE component.
     *
     * @param addresses the new addresses, or {@code null} for none
     */
    void setAddresses(Address[] addresses);
}
