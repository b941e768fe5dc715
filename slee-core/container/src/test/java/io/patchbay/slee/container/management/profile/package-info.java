/** Tests of profile provisioning through an MBean server. */
@NullMarked
package io.patchbay.slee.container.management.profile;

import org.jspecify.annotations.NullMarked;
