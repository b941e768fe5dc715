package javax.slee.management;

import java.util.Arrays;

/**
 * Describes an installed library.
 *
 * <p>Immutable but for the vendor data. SLEE 1.1, chapter 14.
 */
public class LibraryDescriptor extends ComponentDescriptor {
    private static final long serialVersionUID = 1L;

    private final String[] libraryJars;

    /**
     * Describes a library.
     *
     * @param component id of the library
     * @param deployableUnit deployable unit that it was installed with, or null if the SLEE itself
     *     provides it
     * @param source name of the component jar inside the deployable unit, or null if the SLEE
     *     itself provides it
     * @param libraries libraries that it refers to, or null for none
     * @param libraryJars names of the jars inside the component jar, or null for none
     * @throws NullPointerException if {@code component} is null
     */
    public LibraryDescriptor(
            LibraryID component,
            DeployableUnitID deployableUnit,
            String source,
            LibraryID[] libraries,
            String[] libraryJars) {
        super(component, deployableUnit, source, libraries);
        this.libraryJars = libraryJars == null ? new String[0] : libraryJars.clone();
    }

    /**
     * Lists the jars that the library consists of.
     *
     * @return a copy of the names of the jars inside the component jar, possibly none
     */
    public final String[] getLibraryJars() {
        return libraryJars.clone();
    }

    @Override
    @SuppressWarnings("JdkObsolete") // the standard's toString takes a StringBuffer
    public String toString() {
        StringBuffer text = new StringBuffer("Library[");
        toString(text);
        return text.append(",jars=").append(Arrays.toString(libraryJars)).append(']').toString();
    }
}
