package io.patchbay.slee.testkit.echo;

import io.patchbay.slee.model.unit.DeployableUnitWriter;
import io.patchbay.slee.testkit.ComponentFiles;
import io.patchbay.slee.testkit.Doctypes;
import java.nio.charset.StandardCharsets;
import javax.slee.ServiceID;

/** The echo service as a deployable unit. */
public final class EchoUnit {
    public static final ServiceID SERVICE = new ServiceID("Echo", "io.patchbay", "1.0");

    private EchoUnit() {}

    /** The unit. */
    public static byte[] bytes() {
        return new DeployableUnitWriter()
                .jar(
                        "echo-sbb.jar",
                        new ComponentFiles()
                                .classes(EchoSbb.class)
                                .text("META-INF/sbb-jar.xml", SBB_JAR)
                                .files())
                .serviceXml("echo-service.xml", SERVICE_XML.getBytes(StandardCharsets.UTF_8))
                .toBytes();
    }

    private static String event(String name, String type, String vendor, String version) {
        return """
        <event event-direction="Receive" initial-event="%s">
          <event-name>%s</event-name>
          <event-type-ref>
            <event-type-name>%s</event-type-name>
            <event-type-vendor>%s</event-type-vendor>
            <event-type-version>%s</event-type-version>
          </event-type-ref>
          %s
        </event>
        """
                .formatted(
                        name.equals("Test") || name.equals("Started") ? "True" : "False",
                        name,
                        type,
                        vendor,
                        version,
                        name.equals("Test") || name.equals("Started")
                                ? "<initial-event-select variable=\"ActivityContext\"/>"
                                : "");
    }

    private static final String SBB_JAR =
            Doctypes.sbbJar()
                    + """
                    <sbb-jar>
                      <sbb>
                        <sbb-name>EchoSbb</sbb-name>
                        <sbb-vendor>io.patchbay</sbb-vendor>
                        <sbb-version>1.0</sbb-version>
                        <sbb-classes>
                          <sbb-abstract-class>
                            <sbb-abstract-class-name>io.patchbay.slee.testkit.echo.EchoSbb</sbb-abstract-class-name>
                            <cmp-field><cmp-field-name>count</cmp-field-name></cmp-field>
                          </sbb-abstract-class>
                        </sbb-classes>
                    """
                    + event("Test", "io.patchbay.slee.testkit.TestEvent", "io.patchbay", "1.0")
                    + event(
                            "Started",
                            "javax.slee.serviceactivity.ServiceStartedEvent",
                            "javax.slee",
                            "1.1")
                    + event("Timer", "javax.slee.facilities.TimerEvent", "javax.slee", "1.0")
                    + event("End", "javax.slee.ActivityEndEvent", "javax.slee", "1.0")
                    + """
                        <resource-adaptor-type-binding>
                          <resource-adaptor-type-ref>
                            <resource-adaptor-type-name>Recording</resource-adaptor-type-name>
                            <resource-adaptor-type-vendor>io.patchbay</resource-adaptor-type-vendor>
                            <resource-adaptor-type-version>1.0</resource-adaptor-type-version>
                          </resource-adaptor-type-ref>
                          <activity-context-interface-factory-name>slee/resources/recording/acifactory</activity-context-interface-factory-name>
                          <resource-adaptor-entity-binding>
                            <resource-adaptor-object-name>slee/resources/recording/provider</resource-adaptor-object-name>
                            <resource-adaptor-entity-link>recording</resource-adaptor-entity-link>
                          </resource-adaptor-entity-binding>
                        </resource-adaptor-type-binding>
                      </sbb>
                    </sbb-jar>
                    """;

    private static final String SERVICE_XML =
            Doctypes.service()
                    + """
                    <service-xml>
                      <service>
                        <service-name>Echo</service-name>
                        <service-vendor>io.patchbay</service-vendor>
                        <service-version>1.0</service-version>
                        <root-sbb>
                          <sbb-name>EchoSbb</sbb-name>
                          <sbb-vendor>io.patchbay</sbb-vendor>
                          <sbb-version>1.0</sbb-version>
                        </root-sbb>
                        <default-priority>0</default-priority>
                      </service>
                    </service-xml>
                    """;
}
