/**
 * The JAIN SIP 1.2 resource adaptor type: what an SBB sees of SIP inside a SLEE.
 *
 * <p>The package decides only the shapes that services compile against: the provider, the dialog
 * activity, the activity context interface factory and the three event classes that the JAIN SIP
 * API does not have itself. Behaviour is in the adaptor. It may depend on {@code javax.slee} and
 * {@code javax.sip}, on nothing else.
 *
 * <p>Start with {@link net.java.slee.resource.sip.SleeSipProvider}, then {@link
 * net.java.slee.resource.sip.DialogActivity}. The event types and their identifiers are listed in
 * the descriptors beside this package's sources (JSR 240, chapter 15 and appendix D).
 */
package net.java.slee.resource.sip;
