/** Tests of the screening list: comparison of callers, the decision, verification. */
package io.patchbay.profile.screening;
