/**
 * Usage parameter sets over JMX. These MBeans come and go: they are registered when somebody asks
 * for their names, and unregistered when they are closed or their subject is gone. Specification:
 * 11.5, 14.9. Start reading at {@link io.patchbay.slee.container.management.usage.UsageMBeans}.
 */
@NullMarked
package io.patchbay.slee.container.management.usage;

import org.jspecify.annotations.NullMarked;
