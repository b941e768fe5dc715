/**
 * The management of the SLEE over JMX, one package per MBean, and what the MBeans share.
 *
 * <p>Decides nothing: each MBean checks arguments, asks its room, and tells listeners. May know all
 * rooms. Specification: chapter 14. Start reading at {@link
 * io.patchbay.slee.container.management.Emitter}.
 */
@NullMarked
package io.patchbay.slee.container.management;

import org.jspecify.annotations.NullMarked;
