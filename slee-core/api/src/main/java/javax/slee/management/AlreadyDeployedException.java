package javax.slee.management;

/**
 * A deployable unit cannot be installed because it, or a component of the same kind and id, is
 * already there. SLEE 1.1, chapter 14.
 */
public class AlreadyDeployedException extends DeploymentException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public AlreadyDeployedException(String message) {
        super(message);
    }
}
