/**
 * The profile specification {@code ScreeningList|io.patchbay|1.0}: who may call one subscriber.
 *
 * <p>This room decides how a caller is compared with the entries of a list ({@link
 * io.patchbay.profile.screening.Caller}, {@link io.patchbay.profile.screening.CallerPattern}) and
 * which entry wins ({@link io.patchbay.profile.screening.ScreeningRules}). It depends on {@code
 * javax.slee} only and runs in any SLEE. SLEE 1.1, chapter 10. Start reading at {@link
 * io.patchbay.profile.screening.ScreeningListLocal}.
 */
package io.patchbay.profile.screening;
