/**
 * The naming environment of a component: what {@code java:comp/env} holds and who sees it.
 *
 * <p>Decides how the environment of an SBB is put together from its deployment descriptor and how a
 * thread gets the environment of the component that it is about to call. Look-ups take no lock.
 * Knows no neighbour, only the descriptors of the model and {@code javax.naming}. Specification:
 * 6.13 and 10.19.4. Start reading at {@link
 * io.patchbay.slee.container.naming.ComponentEnvironment}.
 */
@NullMarked
package io.patchbay.slee.container.naming;

import org.jspecify.annotations.NullMarked;
