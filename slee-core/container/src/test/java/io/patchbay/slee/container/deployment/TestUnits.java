package io.patchbay.slee.container.deployment;

import io.patchbay.slee.container.codegen.AuthorCode;
import io.patchbay.slee.container.codegen.AuthorSources;
import io.patchbay.slee.model.unit.DeployableUnitWriter;
import io.patchbay.slee.model.unit.JarWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small application as component jars: a library, an event that uses it, a resource adaptor type
 * and a resource adaptor, a profile specification, two SBBs and a service. Stateless.
 *
 * <p>Names have the form {@code X|test|1}. No SBB refers to the library; they see it through the
 * event.
 */
public final class TestUnits {

    private static final String PROTOCOL =
            "package lib; public class Protocol { public String text() { return \"lib\"; } }";
    private static final String PING =
            "package ev; public class Ping { public lib.Protocol protocol() {"
                    + " return new lib.Protocol(); } }";
    private static final String ACIF =
            "package rat; public interface Acif { javax.slee.ActivityContextInterface"
                    + " getActivityContextInterface(String activity) throws"
                    + " javax.slee.UnrecognizedActivityException; }";
    private static final String PROVIDER = "package rat; public interface Provider {}";
    private static final String ADAPTOR =
            "package ra; public class Adaptor implements javax.slee.resource.ResourceAdaptor,"
                    + " rat.Provider { "
                    + AuthorSources.implementing(javax.slee.resource.ResourceAdaptor.class)
                    + "}";
    private static final String CMP =
            "package prof; public interface Cmp { String getName(); void setName(String name); }";
    private static final String LOCAL =
            "package child; public interface Local extends javax.slee.SbbLocalObject {"
                    + " String hello(); }";
    private static final String CHILD =
            AuthorSources.sbb("child", "Child") + " public String hello() { return \"hi\"; } }";
    private static final String ROOT =
            AuthorSources.sbb("app", "Root")
                    + " public abstract ChildRelation getChildren();"
                    + " public abstract prof.Cmp getProfile(javax.slee.profile.ProfileID id) throws"
                    + " javax.slee.profile.UnrecognizedProfileNameException,"
                    + " javax.slee.profile.UnrecognizedProfileTableNameException;"
                    + " public abstract String getLast(); public abstract void setLast(String v);"
                    + " public abstract void firePing(ev.Ping e, ActivityContextInterface a,"
                    + " Address to, ServiceID s);"
                    + " public void onPing(ev.Ping e, ActivityContextInterface a) {"
                    + " lib.Protocol p = e.protocol(); setLast(p.text()); } }";

    private static final Map<String, byte[]> CLASSES =
            AuthorCode.compile(PROTOCOL, PING, ACIF, PROVIDER, ADAPTOR, CMP, LOCAL, CHILD, ROOT);

    private TestUnits() {}

    /**
     * All components in one unit.
     *
     * @return the unit
     */
    public static byte[] whole() {
        return new DeployableUnitWriter()
                .serviceXml("service.xml", service("1"))
                .jar("app.jar", rootJar())
                .jar("child.jar", childJar())
                .jar("profile.jar", profileJar())
                .jar("ra.jar", raJar())
                .jar("ratype.jar", raTypeJar())
                .jar("event.jar", eventJar())
                .jar("library.jar", libraryJar())
                .toBytes();
    }

    /**
     * The library and the event.
     *
     * @return a unit that needs nothing
     */
    public static byte[] base() {
        return new DeployableUnitWriter()
                .jar("library.jar", libraryJar())
                .jar("event.jar", eventJar())
                .toBytes();
    }

    /**
     * Everything but library and event.
     *
     * @return a unit that needs {@link #base()}
     */
    public static byte[] application() {
        return new DeployableUnitWriter()
                .jar("ratype.jar", raTypeJar())
                .jar("ra.jar", raJar())
                .jar("profile.jar", profileJar())
                .jar("child.jar", childJar())
                .jar("app.jar", rootJar())
                .serviceXml("service.xml", service("1"))
                .toBytes();
    }

    static byte[] childOnly() {
        return new DeployableUnitWriter().jar("child.jar", childJar()).toBytes();
    }

    static Map<String, byte[]> classes() {
        return new HashMap<>(CLASSES);
    }

    static Map<String, byte[]> libraryJar() {
        Map<String, byte[]> inner = files("lib.Protocol");
        inner.put("lib/greeting.txt", "hello".getBytes(StandardCharsets.UTF_8));
        inner.put(
                "META-INF/services/java.lang.Runnable",
                "lib.Missing".getBytes(StandardCharsets.UTF_8));
        Map<String, byte[]> jar = new LinkedHashMap<>();
        jar.put("inner/protocol.jar", JarWriter.write(inner));
        jar.put(
                "META-INF/library-jar.xml",
                document(
                        "library-jar",
                        "Library",
                        "<library>"
                                + id("library", "Lib")
                                + "<jar><jar-name>inner/protocol.jar</jar-name></jar></library>"));
        return jar;
    }

    static Map<String, byte[]> eventJar() {
        return eventJar("Ping", "ev.Ping");
    }

    static Map<String, byte[]> eventJar(String name, String eventClass) {
        Map<String, byte[]> jar = files("ev.Ping");
        jar.put(
                "META-INF/event-jar.xml",
                document(
                        "event-jar",
                        "Event",
                        ref("library", "Lib")
                                + "<event-definition>"
                                + id("event-type", name)
                                + "<event-class-name>"
                                + eventClass
                                + "</event-class-name></event-definition>"));
        return jar;
    }

    static Map<String, byte[]> raTypeJar() {
        Map<String, byte[]> jar = files("rat.Acif", "rat.Provider");
        jar.put(
                "META-INF/resource-adaptor-type-jar.xml",
                document(
                        "resource-adaptor-type-jar",
                        "Resource Adaptor Type",
                        "<resource-adaptor-type>"
                                + id("resource-adaptor-type", "Type")
                                + "<resource-adaptor-type-classes><activity-type>"
                                + "<activity-type-name>nowhere.Missing</activity-type-name>"
                                + "</activity-type><activity-type>"
                                + "<activity-type-name>java.lang.String</activity-type-name>"
                                + "</activity-type><activity-context-interface-factory-interface>"
                                + "<activity-context-interface-factory-interface-name>rat.Acif"
                                + "</activity-context-interface-factory-interface-name>"
                                + "</activity-context-interface-factory-interface>"
                                + "<resource-adaptor-interface><resource-adaptor-interface-name>"
                                + "rat.Provider</resource-adaptor-interface-name>"
                                + "</resource-adaptor-interface></resource-adaptor-type-classes>"
                                + "<event-type-ref>"
                                + id("event-type", "Ping")
                                + "</event-type-ref></resource-adaptor-type>"));
        return jar;
    }

    static Map<String, byte[]> raJar() {
        Map<String, byte[]> jar = files("ra.Adaptor");
        jar.put(
                "META-INF/resource-adaptor-jar.xml",
                document(
                        "resource-adaptor-jar",
                        "Resource Adaptor",
                        "<resource-adaptor>"
                                + id("resource-adaptor", "Adaptor")
                                + ref("resource-adaptor-type", "Type")
                                + "<resource-adaptor-classes><resource-adaptor-class>"
                                + "<resource-adaptor-class-name>ra.Adaptor"
                                + "</resource-adaptor-class-name></resource-adaptor-class>"
                                + "</resource-adaptor-classes></resource-adaptor>"));
        return jar;
    }

    static Map<String, byte[]> profileJar() {
        Map<String, byte[]> jar = files("prof.Cmp");
        jar.put(
                "META-INF/profile-spec-jar.xml",
                document(
                        "profile-spec-jar",
                        "Profile Specification",
                        "<profile-spec>"
                                + id("profile-spec", "Profile")
                                + "<profile-classes><profile-cmp-interface>"
                                + "<profile-cmp-interface-name>prof.Cmp"
                                + "</profile-cmp-interface-name></profile-cmp-interface>"
                                + "</profile-classes></profile-spec>"));
        return jar;
    }

    static Map<String, byte[]> childJar() {
        Map<String, byte[]> jar = files("child.Child", "child.Local");
        jar.put(
                "META-INF/sbb-jar.xml",
                document(
                        "sbb-jar",
                        "SBB",
                        "<sbb>"
                                + id("sbb", "Child")
                                + "<sbb-classes><sbb-abstract-class><sbb-abstract-class-name>"
                                + "child.Child</sbb-abstract-class-name></sbb-abstract-class>"
                                + "<sbb-local-interface><sbb-local-interface-name>child.Local"
                                + "</sbb-local-interface-name></sbb-local-interface>"
                                + "</sbb-classes></sbb>"));
        return jar;
    }

    static Map<String, byte[]> rootJar() {
        Map<String, byte[]> jar = files("app.Root");
        jar.put(
                "META-INF/sbb-jar.xml",
                document(
                        "sbb-jar",
                        "SBB",
                        "<sbb>"
                                + id("sbb", "Root")
                                + "<sbb-ref>"
                                + id("sbb", "Child")
                                + "<sbb-alias>child</sbb-alias></sbb-ref><profile-spec-ref>"
                                + id("profile-spec", "Profile")
                                + "<profile-spec-alias>profile</profile-spec-alias>"
                                + "</profile-spec-ref><sbb-classes><sbb-abstract-class>"
                                + "<sbb-abstract-class-name>app.Root</sbb-abstract-class-name>"
                                + "<cmp-field><cmp-field-name>last</cmp-field-name></cmp-field>"
                                + "<get-child-relation-method><sbb-alias-ref>child</sbb-alias-ref>"
                                + "<get-child-relation-method-name>getChildren"
                                + "</get-child-relation-method-name><default-priority>0"
                                + "</default-priority></get-child-relation-method>"
                                + "<get-profile-cmp-method><profile-spec-alias-ref>profile"
                                + "</profile-spec-alias-ref><get-profile-cmp-method-name>"
                                + "getProfile</get-profile-cmp-method-name>"
                                + "</get-profile-cmp-method></sbb-abstract-class></sbb-classes>"
                                + "<event event-direction=\"FireAndReceive\""
                                + " initial-event=\"True\"><event-name>Ping</event-name>"
                                + "<event-type-ref>"
                                + id("event-type", "Ping")
                                + "</event-type-ref><initial-event-select"
                                + " variable=\"ActivityContext\"/></event>"
                                + "<resource-adaptor-type-binding><resource-adaptor-type-ref>"
                                + id("resource-adaptor-type", "Type")
                                + "</resource-adaptor-type-ref><resource-adaptor-entity-binding>"
                                + "<resource-adaptor-object-name>slee/ra"
                                + "</resource-adaptor-object-name><resource-adaptor-entity-link>"
                                + "Link</resource-adaptor-entity-link>"
                                + "</resource-adaptor-entity-binding>"
                                + "</resource-adaptor-type-binding></sbb>"));
        return jar;
    }

    static byte[] service(String version) {
        return document(
                "service-xml",
                "Service",
                "<service><service-name>Service</service-name><service-vendor>test"
                        + "</service-vendor><service-version>"
                        + version
                        + "</service-version><root-sbb>"
                        + id("sbb", "Root")
                        + "</root-sbb><default-priority>0</default-priority></service>");
    }

    static Map<String, byte[]> files(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of(names)) {
            files.put(name.replace('.', '/') + ".class", CLASSES.get(name));
        }
        return files;
    }

    static String id(String prefix, String name) {
        return element(prefix + "-name", name)
                + element(prefix + "-vendor", "test")
                + element(prefix + "-version", "1");
    }

    static String ref(String prefix, String name) {
        return element(prefix + "-ref", id(prefix, name));
    }

    static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    static byte[] document(String root, String title, String content) {
        String xml =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE "
                        + root
                        + " PUBLIC \"-//Sun Microsystems, Inc.//DTD JAIN SLEE "
                        + title
                        + " 1.1//EN\" \"offline.dtd\">\n"
                        + element(root, content);
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
