package io.patchbay.slee.benchmarks.uas;

import io.patchbay.slee.benchmarks.unit.PlainSbb;
import io.patchbay.slee.model.unit.DeployableUnitWriter;
import io.patchbay.slee.testkit.ComponentFiles;
import io.patchbay.slee.testkit.Doctypes;
import java.nio.charset.StandardCharsets;
import javax.slee.ServiceID;

/** The deployable unit of the user agent server. Stateless. */
final class UserAgentUnit {
    /** Where the SBB finds the SIP provider, below {@code java:comp/env}. */
    static final String PROVIDER = "slee/resources/jainsip/1.2/provider";

    /** Where the SBB finds the activity context interface factory, below {@code java:comp/env}. */
    static final String FACTORY = "slee/resources/jainsip/1.2/acifactory";

    /** The entity link that the SBB asks for. */
    static final String LINK = "sip";

    static final ServiceID SERVICE = new ServiceID("UserAgent", "io.patchbay", "1.0");

    private UserAgentUnit() {}

    static byte[] bytes() {
        return new DeployableUnitWriter()
                .jar(
                        "user-agent-sbb.jar",
                        new ComponentFiles()
                                .classes(PlainSbb.class, UserAgentSbb.class, Answers.class)
                                .text("META-INF/sbb-jar.xml", SBB_JAR)
                                .files())
                .serviceXml("service.xml", SERVICE_XML.getBytes(StandardCharsets.UTF_8))
                .toBytes();
    }

    private static String event(String name, String type, boolean initial) {
        return "<event event-direction=\"Receive\" initial-event=\""
                + (initial ? "True" : "False")
                + "\"><event-name>"
                + name
                + "</event-name><event-type-ref><event-type-name>"
                + type
                + "</event-type-name><event-type-vendor>net.java.slee</event-type-vendor>"
                + "<event-type-version>1.2</event-type-version></event-type-ref>"
                + (initial ? "<initial-event-select variable=\"ActivityContext\"/>" : "")
                + "</event>";
    }

    private static final String BINDING =
            """
            <resource-adaptor-type-binding>
            <resource-adaptor-type-ref>
            <resource-adaptor-type-name>JAIN SIP</resource-adaptor-type-name>
            <resource-adaptor-type-vendor>javax.sip</resource-adaptor-type-vendor>
            <resource-adaptor-type-version>1.2</resource-adaptor-type-version>
            </resource-adaptor-type-ref>
            <activity-context-interface-factory-name>%s</activity-context-interface-factory-name>
            <resource-adaptor-entity-binding>
            <resource-adaptor-object-name>%s</resource-adaptor-object-name>
            <resource-adaptor-entity-link>%s</resource-adaptor-entity-link>
            </resource-adaptor-entity-binding>
            </resource-adaptor-type-binding>
            """
                    .formatted(FACTORY, PROVIDER, LINK);

    private static final String SBB_JAR =
            Doctypes.sbbJar()
                    + """
                    <sbb-jar><sbb><sbb-name>UserAgentSbb</sbb-name>
                    <sbb-vendor>io.patchbay</sbb-vendor><sbb-version>1.0</sbb-version>
                    <library-ref><library-name>jain-sip</library-name>
                    <library-vendor>javax.sip</library-vendor>
                    <library-version>1.2</library-version></library-ref>
                    <sbb-classes><sbb-abstract-class><sbb-abstract-class-name>
                    """
                            .stripTrailing()
                    + "io.patchbay.slee.benchmarks.uas.UserAgentSbb"
                    + "</sbb-abstract-class-name></sbb-abstract-class></sbb-classes>"
                    + event("Invite", "javax.sip.message.Request.INVITE", true)
                    + event("Ack", "javax.sip.Dialog.ACK", false)
                    + event("Bye", "javax.sip.Dialog.BYE", false)
                    + BINDING
                    + "</sbb></sbb-jar>";

    private static final String SERVICE_XML =
            Doctypes.service()
                    + """
                    <service-xml><service><service-name>UserAgent</service-name>
                    <service-vendor>io.patchbay</service-vendor>
                    <service-version>1.0</service-version>
                    <root-sbb><sbb-name>UserAgentSbb</sbb-name><sbb-vendor>io.patchbay</sbb-vendor>
                    <sbb-version>1.0</sbb-version></root-sbb>
                    <default-priority>0</default-priority></service></service-xml>
                    """;
}
