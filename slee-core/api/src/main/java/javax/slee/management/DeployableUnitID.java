package javax.slee.management;

import java.io.Serializable;
import java.util.Objects;

/**
 * Identifies an installed deployable unit by the URL that it was installed from.
 *
 * <p>Immutable. SLEE 1.1, chapter 14.
 */
@SuppressWarnings({"rawtypes", "ComparableType"}) // the standard is older than generics
public final class DeployableUnitID implements Serializable, Comparable {
    private static final long serialVersionUID = 1L;

    private final String url;

    /**
     * Names the deployable unit.
     *
     * @param url where the unit was installed from
     * @throws NullPointerException if {@code url} is null
     */
    public DeployableUnitID(String url) {
        this.url = Objects.requireNonNull(url, "url");
    }

    /**
     * Tells where the unit was installed from.
     *
     * @return the URL as it was given to {@link DeploymentMBean#install(String)}
     */
    public final String getURL() {
        return url;
    }

    @Override
    public final boolean equals(Object object) {
        return object instanceof DeployableUnitID other && url.equals(other.url);
    }

    @Override
    public final int hashCode() {
        return url.hashCode();
    }

    /**
     * Orders by URL.
     *
     * @param object the other deployable unit id
     * @return a negative number, zero or a positive number if this id comes before, is equal to or
     *     comes after the other
     * @throws ClassCastException if {@code object} is not a deployable unit id
     * @throws NullPointerException if {@code object} is null
     */
    @Override
    public int compareTo(Object object) {
        return url.compareTo(((DeployableUnitID) object).url);
    }

    @Override
    public String toString() {
        return "DeployableUnitID[url=" + url + "]";
    }
}
