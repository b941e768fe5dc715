/**
 * The activity context naming facility: global names of activity contexts, transactional.
 *
 * <p>Decides who waits for whom when two transactions want the same name. May depend on activity
 * and transaction. Specification: 13.4. Start reading at {@link
 * io.patchbay.slee.container.facilities.contextnaming.ContextNames}.
 */
@NullMarked
package io.patchbay.slee.container.facilities.contextnaming;

import org.jspecify.annotations.NullMarked;
