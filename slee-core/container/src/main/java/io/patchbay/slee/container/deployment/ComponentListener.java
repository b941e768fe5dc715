package io.patchbay.slee.container.deployment;

/**
 * Is told which components come and go. Called by one installing thread at a time.
 *
 * <p>Specification: chapter 3.
 */
public interface ComponentListener {

    /**
     * A component is there; those that it refers to were told before.
     *
     * @param component the component
     * @throws RuntimeException to refuse the whole unit; everything told so far is taken back
     */
    void installed(Component component);

    /**
     * A component goes; those that refer to it were told before. Drop every reference to it, so
     * that its class loader can be collected.
     *
     * @param component the component
     */
    void uninstalled(Component component);
}
