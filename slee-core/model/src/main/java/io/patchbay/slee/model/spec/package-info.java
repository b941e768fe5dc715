/**
 * The link between tests and the catalogue of required behaviour.
 *
 * <p>Depends on nothing. Start reading at {@link io.patchbay.slee.model.spec.Spec}.
 */
@NullMarked
package io.patchbay.slee.model.spec;

import org.jspecify.annotations.NullMarked;
