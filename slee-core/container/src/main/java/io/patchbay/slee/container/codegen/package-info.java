/**
 * Turns component models into the concrete classes that the specification asks the container for.
 *
 * <p>Decides how CMP accessors, fire methods, child relations, activity context interfaces, local
 * objects, usage parameters and activity context interface factories look as byte code; the only
 * package that uses {@code java.lang.classfile}. Generated classes are defined through a {@link
 * io.patchbay.slee.container.codegen.ClassDefiner} in the component's own class loader and reach
 * the kernel through the {@code contract} package only. Knows no other room. Specification:
 * chapters 6 to 8, 11.2, 15.3. Start reading at {@link
 * io.patchbay.slee.container.codegen.SbbCodeGenerator}.
 */
@NullMarked
package io.patchbay.slee.container.codegen;

import org.jspecify.annotations.NullMarked;
