/**
 * The same user agent server twice: on the bare SIP stack, and as an SBB behind the SIP resource
 * adaptor. {@code uas-benchmark.sh} runs SIPp against the two in turn. May depend on the container
 * and the testkit; the SBB itself on {@code javax.slee} and the SIP API only.
 *
 * <p>Start reading at {@link io.patchbay.slee.benchmarks.uas.BareUserAgent}, then compare {@link
 * io.patchbay.slee.benchmarks.uas.UserAgentSbb}. Both answer with {@link
 * io.patchbay.slee.benchmarks.uas.Answers}.
 */
@NullMarked
package io.patchbay.slee.benchmarks.uas;

import org.jspecify.annotations.NullMarked;
