/**
 * What class files declare, read without loading them.
 *
 * <p>Decides whether a class file can be used at all; the rules of the specification are elsewhere.
 * Depends on the JDK only. Start reading at {@link io.patchbay.slee.model.classes.ClassSpace}.
 */
@NullMarked
package io.patchbay.slee.model.classes;

import org.jspecify.annotations.NullMarked;
