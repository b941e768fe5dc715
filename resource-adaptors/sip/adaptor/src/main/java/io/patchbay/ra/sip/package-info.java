/**
 * The SIP resource adaptor: SIP transactions and dialogs as activities of the SLEE.
 *
 * <p>This room decides what a message is to the SLEE: on which activity it is fired and as which
 * event, when an activity begins and ends, and what the adaptor answers by itself when no service
 * does. The SIP stack below does the transactions and dialogs, {@code wire} the bytes.
 *
 * <p>May depend on {@code javax.slee}, the SIP resource adaptor type, the stack, and the two rooms
 * below; never on a container. Chapters: JSR 240 15 (resource adaptors) and appendix D (SIP), RFC
 * 3261.
 *
 * <p>The one static state is the stack's: its logger is shared by all stacks of a class loader, see
 * {@code stacklog}.
 *
 * <p>Start with {@link io.patchbay.ra.sip.SipIngress}: a message becomes (activity, event). Then
 * {@link io.patchbay.ra.sip.ActivityTable} and {@link io.patchbay.ra.sip.SipResourceAdaptor}.
 */
@NullMarked
package io.patchbay.ra.sip;

import org.jspecify.annotations.NullMarked;
