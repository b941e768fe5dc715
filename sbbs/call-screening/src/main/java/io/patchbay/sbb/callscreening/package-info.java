/**
 * The call screening SBB: who may call a subscriber, decided by the subscriber's screening list.
 *
 * <p>This room decides two things. {@link io.patchbay.sbb.callscreening.CallScreeningSbb} decides
 * about an INVITE before it goes on: reject, redirect or let through. Its superclass {@link
 * io.patchbay.sbb.callscreening.SipProxySbb} carries what is let through, as a record-routing
 * stateful proxy (RFC 3261, section 16). One SBB entity lives as long as one proxied transaction;
 * nothing of a call is remembered between its transactions.
 *
 * <p>The plain classes beside them know no SLEE: {@link
 * io.patchbay.sbb.callscreening.RequestValidation} (16.3), {@link
 * io.patchbay.sbb.callscreening.Forwarding} (16.4 to 16.6), {@link
 * io.patchbay.sbb.callscreening.Replies} (16.7), {@link io.patchbay.sbb.callscreening.Branches}
 * (loops), {@link io.patchbay.sbb.callscreening.CallerIdentity} and {@link
 * io.patchbay.sbb.callscreening.Subscriber}.
 *
 * <p>It may depend on {@code javax.slee}, the SIP resource adaptor type and the screening profile;
 * it runs in any SLEE. Start reading at {@link io.patchbay.sbb.callscreening.CallScreeningSbb}.
 */
package io.patchbay.sbb.callscreening;
