/**
 * Profiles: provisioned data that services read, and the tables that they live in.
 *
 * <p>This room decides how the three parties see a profile: its author ({@link
 * javax.slee.profile.Profile}, {@link javax.slee.profile.ProfileContext}), SLEE components that use
 * it ({@link javax.slee.profile.ProfileTable}, {@link javax.slee.profile.ProfileLocalObject}, the
 * profile events) and the administrator ({@link javax.slee.profile.ProfileMBean}). It holds
 * interfaces, the identities of profiles and profile specifications, and exceptions; it depends on
 * the other packages of this API only.
 *
 * <p>Specification chapter 10. Start reading at {@link javax.slee.profile.ProfileTable}.
 */
package javax.slee.profile;
