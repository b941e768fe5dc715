package javax.slee.profile;

/** The profile local interface of the standard address profile specification of SLEE 1.1. */
public interface AddressProfileLocal extends AddressProfile11CMP, ProfileLocalObject {}
