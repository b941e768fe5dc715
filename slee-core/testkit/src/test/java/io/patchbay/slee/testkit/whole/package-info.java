/** Tests of the SLEE as a whole: deployed components, management over the standard's MBeans. */
package io.patchbay.slee.testkit.whole;
