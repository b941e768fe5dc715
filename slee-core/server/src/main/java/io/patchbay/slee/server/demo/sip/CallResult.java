package io.patchbay.slee.server.demo.sip;

/**
 * How a call ended for its caller. Immutable.
 *
 * @param callId the Call-ID
 * @param status final status of the INVITE
 * @param label final status with its reason
 * @param ringing whether a 180 came
 * @param byeStatus final status of the BYE, 0 if the call was not connected
 */
public record CallResult(String callId, int status, String label, boolean ringing, int byeStatus) {}
