/**
 * A small SIP user agent over UDP, for the demonstration and the checks: it places and takes calls
 * as a telephone would, with transactions, retransmissions and a dialog.
 *
 * <p>It shares no code with the SIP resource adaptor, so that one does not hide mistakes of the
 * other. It sends no media. Depends on the JDK only. RFC 3261, sections 7, 8, 12, 13, 15, 17 and
 * 18; RFC 3581. Start reading at {@link io.patchbay.slee.server.demo.sip.Caller}.
 */
@NullMarked
package io.patchbay.slee.server.demo.sip;

import org.jspecify.annotations.NullMarked;
