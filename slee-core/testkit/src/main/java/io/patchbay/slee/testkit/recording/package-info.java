/**
 * A resource adaptor for tests: activities are names, events are whatever the test fires, and every
 * call-back is recorded. Deployed like any other unit; its types are seen by SBBs through its event
 * type.
 */
@NullMarked
package io.patchbay.slee.testkit.recording;

import org.jspecify.annotations.NullMarked;
