package javax.slee.profile;

import javax.slee.Address;

/**
 * The attributes of an address profile of SLEE 1.1: one address.
 *
 * <p>The profile CMP interface of the standard profile specification {@code AddressProfileSpec},
 * version 1.1. Several profiles stand for one subscriber with several addresses.
 */
public interface AddressProfile11CMP {
    /**
     * The address of this profile.
     *
     * <p>Mandatory transactional when called by a SLEE component.
     *
     * @return the address, or {@code null} if none was set
     */
    Address getAddress();

    /**
     * Changes the address of this profile.
     *
     * <p>Mandatory transactional when called by a SLEE component.
     *
     * @param address the new address, unique in the profile table, or {@code null} for none
     */
    void setAddress(Address address);
}
