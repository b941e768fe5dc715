/** The components that the event path benchmark deploys: a resource adaptor and two SBBs. */
@NullMarked
package io.patchbay.slee.benchmarks.unit;

import org.jspecify.annotations.NullMarked;
