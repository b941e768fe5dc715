package javax.slee;

/**
 * The last event of every activity: the SLEE fires it when the activity has ended.
 *
 * <p>Its event type is {@code javax.slee.ActivityEndEvent}, vendor {@code javax.slee}, version
 * {@code 1.0}. Entities that are still attached afterwards are detached by the SLEE.
 *
 * <p>Immutable. SLEE 1.1, section 7.3.4.
 */
public interface ActivityEndEvent {}
