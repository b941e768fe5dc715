/**
 * Activity contexts: their mailboxes, attachments, attributes, references and their end.
 *
 * <p>Decides what an activity context is, in which order its events wait, when it is unreferenced,
 * and how it ends. Does not know SBB entities: an {@link
 * io.patchbay.slee.container.activity.Attached} is all that it sees of them. May know {@code
 * transaction} and {@code state}. Specification: chapter 7 and 8.4. Start reading at {@link
 * io.patchbay.slee.container.activity.ActivityContext}.
 */
@NullMarked
package io.patchbay.slee.container.activity;

import org.jspecify.annotations.NullMarked;
