/**
 * Resource adaptor entities and link names over JMX. Specification: 14.7. Start reading at {@link
 * io.patchbay.slee.container.management.resource.ResourceManagement}.
 */
@NullMarked
package io.patchbay.slee.container.management.resource;

import org.jspecify.annotations.NullMarked;
