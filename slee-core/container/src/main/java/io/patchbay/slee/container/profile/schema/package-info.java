/**
 * What a profile specification says about its attributes, ready for use.
 *
 * <p>Decides how attribute values are copied, checked and read from text, and which indexes a table
 * gets. Knows {@code codegen.profile} and the model. Specification: 10.6, 10.22. Start reading at
 * {@link io.patchbay.slee.container.profile.schema.ProfileSchema}.
 */
@NullMarked
package io.patchbay.slee.container.profile.schema;

import org.jspecify.annotations.NullMarked;
