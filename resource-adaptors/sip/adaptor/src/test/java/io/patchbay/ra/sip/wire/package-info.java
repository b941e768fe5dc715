/** Scanner, framer, parser guard and error replies, fed with bytes. */
@NullMarked
package io.patchbay.ra.sip.wire;

import org.jspecify.annotations.NullMarked;
