package javax.slee;

import java.util.Collection;

/**
 * The children that one SBB entity has over one of its child relations, as a collection of their
 * local objects.
 *
 * <p>Children come in by {@link #create()} only: {@code add} and {@code addAll} throw {@link
 * UnsupportedOperationException}. {@code remove}, {@code clear}, {@code removeAll}, {@code
 * retainAll} and the iterator remove the child entities with all their descendants. All methods of
 * the collection are mandatory transactional.
 *
 * <p>Confined to the transaction of the SBB. SLEE 1.1, section 6.8.
 */
@SuppressWarnings("rawtypes") // the standard declares Collection without a type argument
public interface ChildRelation extends Collection {
    /**
     * Creates a child entity; its {@code sbbCreate} and {@code sbbPostCreate} run before this
     * method returns. Mandatory transactional.
     *
     * @return the new child, of the local interface that the child SBB declares
     * @throws CreateException if the child refused
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    SbbLocalObject create() throws CreateException;
}
