package io.patchbay.slee.container.codegen.contract;

/**
 * What a generated SBB local object asks of the kernel. Confined to the transaction that uses it.
 * Specification: 5.5, 5.6, 6.9.
 *
 * <p>A generated method of the local interface runs: {@code target = enter(); try { result =
 * ((Author) target).method(arguments); } catch (Throwable t) { throw failed(t); } leave(); return
 * result;}
 */
public interface LocalObjectAccess {

    /**
     * Opens a call: loads the SBB entity and gives the object to call.
     *
     * @return an instance of the SBB abstract class
     * @throws javax.slee.TransactionRequiredLocalException without a transaction
     * @throws javax.slee.NoSuchObjectLocalException if the SBB entity is gone
     */
    Object enter();

    /** Closes a call that returned. */
    void leave();

    /**
     * Closes a call that threw.
     *
     * @param thrown what the author's method threw
     * @return what the caller shall see: the same for a checked exception, the local exception of
     *     the specification otherwise
     */
    Throwable failed(Throwable thrown);

    /**
     * Reads the event delivery priority.
     *
     * @return -128 to 127
     */
    byte priority();

    /**
     * Sets the event delivery priority.
     *
     * @param priority -128 to 127
     */
    void priority(byte priority);

    /** Removes the SBB entity with its descendants. */
    void remove();

    /**
     * Whether both mean the same SBB entity.
     *
     * @param other the other access
     * @return true if they do
     */
    boolean sameAs(LocalObjectAccess other);

    /**
     * The identity of the SBB entity, for hash codes and logs.
     *
     * @return a value object, equal for equal entities
     */
    Object identity();
}
