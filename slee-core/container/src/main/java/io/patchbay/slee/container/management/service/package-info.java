/**
 * Services over JMX.
 *
 * <p>Decides what arguments and states the operations of the service MBean accept. Specification:
 * 14.8. Start reading at {@link io.patchbay.slee.container.management.service.ServiceManagement}.
 */
@NullMarked
package io.patchbay.slee.container.management.service;

import org.jspecify.annotations.NullMarked;
