/**
 * The Arquillian container adapter: a test class deploys a ShrinkWrap archive into an in-process
 * SLEE. Found by Arquillian through {@code META-INF/services}.
 */
@NullMarked
package io.patchbay.slee.testkit.arquillian;

import org.jspecify.annotations.NullMarked;
