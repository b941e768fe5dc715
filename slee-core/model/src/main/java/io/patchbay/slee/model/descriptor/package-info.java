/**
 * What the deployment descriptors say, as immutable records: one shape for SLEE 1.0 and 1.1.
 *
 * <p>Decides nothing; the readers in {@code io.patchbay.slee.model.xml} fill the records, the rules
 * in {@code io.patchbay.slee.model.verify} judge them, the container links and generates from them.
 * Depends on the {@code javax.slee} component ids only. Specification: chapter 3 and the descriptor
 * parts of chapters 6 (SBB), 7 (activity context interface), 8 (events), 10 (profiles), 11 (usage),
 * 15 (resource adaptors). Start reading at {@link
 * io.patchbay.slee.model.descriptor.ComponentModel}.
 */
@NullMarked
package io.patchbay.slee.model.descriptor;

import org.jspecify.annotations.NullMarked;
