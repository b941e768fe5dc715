/** The packaged distribution, used as an operator would use it. */
package io.patchbay.distribution;
