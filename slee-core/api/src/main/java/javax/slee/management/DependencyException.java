package javax.slee.management;

/** Something cannot be removed because something else depends on it. SLEE 1.1, chapter 14. */
public class DependencyException extends DeploymentException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public DependencyException(String message) {
        super(message);
    }
}
