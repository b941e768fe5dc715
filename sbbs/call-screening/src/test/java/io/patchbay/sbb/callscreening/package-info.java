/** Tests of the call screening SBB. */
package io.patchbay.sbb.callscreening;
