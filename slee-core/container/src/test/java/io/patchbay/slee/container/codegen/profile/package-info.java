/** Tests of the generated profile classes. */
@NullMarked
package io.patchbay.slee.container.codegen.profile;

import org.jspecify.annotations.NullMarked;
