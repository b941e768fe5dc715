package javax.slee.profile;

/** The profile management interface of the standard address profile specification of SLEE 1.1. */
public interface AddressProfileManagement extends AddressProfile11CMP {}
