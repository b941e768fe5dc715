/**
 * Whether a unit's classes and references keep the rules of the specification.
 *
 * <p>One class per group of rules. Everything is read from class files, nothing is loaded or run; a
 * unit without errors can be linked, and the container can generate the missing halves of its
 * abstract classes and interfaces. All violations are collected. Depends on the classes,
 * descriptor, problem and unit packages. Specification: the rules at the ends of the sections of
 * chapters 5 to 8, 10, 11 and 15. Start reading at {@link
 * io.patchbay.slee.model.verify.UnitVerifier}.
 */
@NullMarked
package io.patchbay.slee.model.verify;

import org.jspecify.annotations.NullMarked;
