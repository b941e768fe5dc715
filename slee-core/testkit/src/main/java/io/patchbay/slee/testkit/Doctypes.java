package io.patchbay.slee.testkit;

/** The document type declarations of the 1.1 descriptors, for descriptors written in tests. */
public final class Doctypes {
    private Doctypes() {}

    /**
     * A declaration.
     *
     * @param root the document element, for example {@code sbb-jar}
     * @param title the title in the public id, for example {@code SBB}
     * @param file the file name of the DTD, for example {@code slee-sbb-jar_1_1.dtd}
     * @return XML declaration and DOCTYPE
     */
    public static String of(String root, String title, String file) {
        return "<?xml version=\"1.0\"?>\n<!DOCTYPE "
                + root
                + " PUBLIC \"-//Sun Microsystems, Inc.//DTD JAIN SLEE "
                + title
                + " 1.1//EN\" \"http://java.sun.com/dtd/"
                + file
                + "\">\n";
    }

    /**
     * For {@code META-INF/sbb-jar.xml}.
     *
     * @return XML declaration and DOCTYPE
     */
    public static String sbbJar() {
        return of("sbb-jar", "SBB", "slee-sbb-jar_1_1.dtd");
    }

    /**
     * For {@code META-INF/event-jar.xml}.
     *
     * @return XML declaration and DOCTYPE
     */
    public static String eventJar() {
        return of("event-jar", "Event", "slee-event-jar_1_1.dtd");
    }

    /**
     * For a service descriptor.
     *
     * @return XML declaration and DOCTYPE
     */
    public static String service() {
        return of("service-xml", "Service", "slee-service_1_1.dtd");
    }

    /**
     * For {@code META-INF/resource-adaptor-type-jar.xml}.
     *
     * @return XML declaration and DOCTYPE
     */
    public static String raTypeJar() {
        return of(
                "resource-adaptor-type-jar",
                "Resource Adaptor Type",
                "slee-resource-adaptor-type-jar_1_1.dtd");
    }

    /**
     * For {@code META-INF/resource-adaptor-jar.xml}.
     *
     * @return XML declaration and DOCTYPE
     */
    public static String raJar() {
        return of("resource-adaptor-jar", "Resource Adaptor", "slee-resource-adaptor-jar_1_1.dtd");
    }

    /**
     * For {@code META-INF/profile-spec-jar.xml}.
     *
     * @return XML declaration and DOCTYPE
     */
    public static String profileSpecJar() {
        return of("profile-spec-jar", "Profile Specification", "slee-profile-spec-jar_1_1.dtd");
    }
}
