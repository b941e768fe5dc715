/**
 * Activities that stand for nothing outside of the SLEE: SBBs make them to have a place where they
 * can fire events to each other, set timers and share state.
 *
 * <p>May depend on {@code javax.slee}. SLEE 1.1, chapter 7. Start reading at {@link
 * javax.slee.nullactivity.NullActivityFactory}.
 */
package javax.slee.nullactivity;
