/**
 * The door that JNDI knocks at for names that begin with {@code java:}.
 *
 * <p>JNDI finds this package by the system property {@code java.naming.factory.url.pkgs}, whose
 * value names the parent package, and loads the factory with the thread's context class loader. A
 * component's loader therefore delegates this one package to the container's loader; everything
 * that the factory uses is then linked by the container's loader. Knows the naming package.
 * Specification: 6.13. Start reading at {@link
 * io.patchbay.slee.container.naming.java.javaURLContextFactory}.
 */
@NullMarked
package io.patchbay.slee.container.naming.java;

import org.jspecify.annotations.NullMarked;
