package io.patchbay.slee.benchmarks;

import io.patchbay.slee.benchmarks.unit.ChildSbb;
import io.patchbay.slee.benchmarks.unit.CountingSbb;
import io.patchbay.slee.benchmarks.unit.LoadAdaptor;
import io.patchbay.slee.benchmarks.unit.LoadEvent;
import io.patchbay.slee.benchmarks.unit.PlainSbb;
import io.patchbay.slee.model.unit.DeployableUnitWriter;
import io.patchbay.slee.testkit.ComponentFiles;
import io.patchbay.slee.testkit.Doctypes;
import java.nio.charset.StandardCharsets;
import javax.slee.ServiceID;
import javax.slee.resource.ResourceAdaptorID;

/** The deployable unit of the event path benchmark. Stateless. */
final class LoadUnit {
    static final ResourceAdaptorID ADAPTOR =
            new ResourceAdaptorID("LoadAdaptor", "io.patchbay", "1.0");
    static final ServiceID SERVICE = new ServiceID("Load", "io.patchbay", "1.0");

    private LoadUnit() {}

    static byte[] bytes() {
        return new DeployableUnitWriter()
                .jar(
                        "event.jar",
                        new ComponentFiles()
                                .classes(LoadEvent.class)
                                .text("META-INF/event-jar.xml", EVENT_JAR)
                                .files())
                .jar(
                        "type.jar",
                        new ComponentFiles()
                                .text("META-INF/resource-adaptor-type-jar.xml", TYPE_JAR)
                                .files())
                .jar(
                        "adaptor.jar",
                        new ComponentFiles()
                                .classes(LoadAdaptor.class)
                                .text("META-INF/resource-adaptor-jar.xml", ADAPTOR_JAR)
                                .files())
                .jar(
                        "sbb.jar",
                        new ComponentFiles()
                                .classes(PlainSbb.class, CountingSbb.class, ChildSbb.class)
                                .text("META-INF/sbb-jar.xml", SBB_JAR)
                                .files())
                .serviceXml("service.xml", SERVICE_XML.getBytes(StandardCharsets.UTF_8))
                .toBytes();
    }

    private static final String EVENT_ID =
            """
            <event-type-name>io.patchbay.slee.benchmarks.LoadEvent</event-type-name>
            <event-type-vendor>io.patchbay</event-type-vendor>
            <event-type-version>1.0</event-type-version>
            """;

    private static final String EVENT_JAR =
            Doctypes.eventJar()
                    + "<event-jar><event-definition>"
                    + EVENT_ID
                    + "<event-class-name>io.patchbay.slee.benchmarks.unit.LoadEvent"
                    + "</event-class-name></event-definition></event-jar>";

    private static final String TYPE_ID =
            """
            <resource-adaptor-type-name>Load</resource-adaptor-type-name>
            <resource-adaptor-type-vendor>io.patchbay</resource-adaptor-type-vendor>
            <resource-adaptor-type-version>1.0</resource-adaptor-type-version>
            """;

    private static final String TYPE_JAR =
            Doctypes.raTypeJar()
                    + "<resource-adaptor-type-jar><resource-adaptor-type>"
                    + TYPE_ID
                    + "<resource-adaptor-type-classes/><event-type-ref>"
                    + EVENT_ID
                    + "</event-type-ref></resource-adaptor-type></resource-adaptor-type-jar>";

    private static final String ADAPTOR_JAR =
            Doctypes.raJar()
                    + """
                    <resource-adaptor-jar><resource-adaptor>
                    <resource-adaptor-name>LoadAdaptor</resource-adaptor-name>
                    <resource-adaptor-vendor>io.patchbay</resource-adaptor-vendor>
                    <resource-adaptor-version>1.0</resource-adaptor-version>
                    <resource-adaptor-type-ref>
                    """
                    + TYPE_ID
                    + """
                    </resource-adaptor-type-ref>
                    <resource-adaptor-classes><resource-adaptor-class>
                    <resource-adaptor-class-name>io.patchbay.slee.benchmarks.unit.LoadAdaptor</resource-adaptor-class-name>
                    </resource-adaptor-class></resource-adaptor-classes>
                    </resource-adaptor></resource-adaptor-jar>
                    """;

    private static String sbb(String name, String refs, String children, String initial) {
        return "<sbb><sbb-name>"
                + name
                + "</sbb-name><sbb-vendor>io.patchbay</sbb-vendor><sbb-version>1.0</sbb-version>"
                + refs
                + "<sbb-classes><sbb-abstract-class><sbb-abstract-class-name>"
                + "io.patchbay.slee.benchmarks.unit."
                + name
                + "</sbb-abstract-class-name>"
                + "<cmp-field><cmp-field-name>count</cmp-field-name></cmp-field>"
                + children
                + "</sbb-abstract-class></sbb-classes><event event-direction=\"Receive\""
                + " initial-event=\""
                + (initial.isEmpty() ? "False" : "True")
                + "\"><event-name>Load</event-name><event-type-ref>"
                + EVENT_ID
                + "</event-type-ref>"
                + initial
                + "</event></sbb>";
    }

    private static final String SBB_JAR =
            Doctypes.sbbJar()
                    + "<sbb-jar>"
                    + sbb(
                            "CountingSbb",
                            """
                            <sbb-ref><sbb-name>ChildSbb</sbb-name>
                            <sbb-vendor>io.patchbay</sbb-vendor><sbb-version>1.0</sbb-version>
                            <sbb-alias>child</sbb-alias></sbb-ref>
                            """,
                            """
                            <get-child-relation-method><sbb-alias-ref>child</sbb-alias-ref>
                            <get-child-relation-method-name>getChildren</get-child-relation-method-name>
                            <default-priority>0</default-priority></get-child-relation-method>
                            """,
                            "<initial-event-select variable=\"ActivityContext\"/>")
                    + sbb("ChildSbb", "", "", "")
                    + "</sbb-jar>";

    private static final String SERVICE_XML =
            Doctypes.service()
                    + """
                    <service-xml><service><service-name>Load</service-name>
                    <service-vendor>io.patchbay</service-vendor><service-version>1.0</service-version>
                    <root-sbb><sbb-name>CountingSbb</sbb-name><sbb-vendor>io.patchbay</sbb-vendor>
                    <sbb-version>1.0</sbb-version></root-sbb>
                    <default-priority>0</default-priority></service></service-xml>
                    """;
}
