package javax.slee.management;

/**
 * The order that the standard's kinds of notification source share: by class name first.
 *
 * <p>Immutable. Package-private on purpose: to users its members belong to the four public kinds.
 */
abstract class OrderedNotificationSource implements NotificationSource {
    private static final long serialVersionUID = 1L;

    /**
     * Names the kind of this source.
     *
     * @return the name of its class
     */
    protected abstract String getClassName();

    /**
     * Orders by kind only.
     *
     * @param thisClassName name of the class of this source
     * @param that the other notification source
     * @return a negative number, zero or a positive number if this kind comes before, is the same
     *     as or comes after the other
     * @throws ClassCastException if {@code that} is not a notification source
     * @throws NullPointerException if {@code that} is null
     */
    protected final int compareTo(String thisClassName, Object that) {
        NotificationSource source = (NotificationSource) that;
        return thisClassName.compareTo(source.getClass().getName());
    }
}
