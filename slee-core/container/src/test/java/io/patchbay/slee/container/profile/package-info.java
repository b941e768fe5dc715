/** Tests of profile tables over generated classes, with real transactions and no router. */
@NullMarked
package io.patchbay.slee.container.profile;

import org.jspecify.annotations.NullMarked;
