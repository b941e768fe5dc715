/** The call screening service between real SIP peers: SIPp as caller and as telephone. */
package io.patchbay.example.callscreening;
