/**
 * Services: their states, activation, draining and the service activity.
 *
 * <p>Decides when a service takes initial events, and when it is inactive after a deactivation. May
 * know {@code sbb} and {@code routing}. Specification: chapter 3, 7.11 and 14.8. Start reading at
 * {@link io.patchbay.slee.container.service.Services}.
 */
@NullMarked
package io.patchbay.slee.container.service;

import org.jspecify.annotations.NullMarked;
