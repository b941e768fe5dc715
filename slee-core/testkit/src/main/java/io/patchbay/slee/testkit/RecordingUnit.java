package io.patchbay.slee.testkit;

import io.patchbay.slee.model.unit.DeployableUnitWriter;
import io.patchbay.slee.testkit.recording.RecordingAdaptor;
import io.patchbay.slee.testkit.recording.TestActivity;
import io.patchbay.slee.testkit.recording.TestActivityContextInterfaceFactory;
import io.patchbay.slee.testkit.recording.TestEvent;
import io.patchbay.slee.testkit.recording.TestProvider;
import javax.slee.EventTypeID;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.ResourceAdaptorTypeID;

/** The deployable unit of the recording adaptor. Stateless. */
public final class RecordingUnit {
    /** The event type that the adaptor fires. */
    public static final EventTypeID EVENT =
            new EventTypeID(RecordingAdaptor.EVENT, "io.patchbay", "1.0");

    /** The resource adaptor type that SBBs bind. */
    public static final ResourceAdaptorTypeID TYPE =
            new ResourceAdaptorTypeID("Recording", "io.patchbay", "1.0");

    /** The adaptor. */
    public static final ResourceAdaptorID ADAPTOR =
            new ResourceAdaptorID("RecordingAdaptor", "io.patchbay", "1.0");

    private RecordingUnit() {}

    /**
     * Writes the unit.
     *
     * @return a jar
     */
    public static byte[] bytes() {
        return new DeployableUnitWriter()
                .jar(
                        "events.jar",
                        new ComponentFiles()
                                .classes(
                                        TestEvent.class,
                                        TestActivity.class,
                                        TestActivityContextInterfaceFactory.class,
                                        TestProvider.class)
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
                                .classes(RecordingAdaptor.class)
                                .text("META-INF/resource-adaptor-jar.xml", ADAPTOR_JAR)
                                .files())
                .toBytes();
    }

    private static final String EVENT_JAR =
            Doctypes.eventJar()
                    + """
                    <event-jar>
                      <event-definition>
                        <event-type-name>io.patchbay.slee.testkit.TestEvent</event-type-name>
                        <event-type-vendor>io.patchbay</event-type-vendor>
                        <event-type-version>1.0</event-type-version>
                        <event-class-name>io.patchbay.slee.testkit.recording.TestEvent</event-class-name>
                      </event-definition>
                    </event-jar>
                    """;

    private static final String TYPE_JAR =
            Doctypes.raTypeJar()
                    + """
                    <resource-adaptor-type-jar>
                      <resource-adaptor-type>
                        <resource-adaptor-type-name>Recording</resource-adaptor-type-name>
                        <resource-adaptor-type-vendor>io.patchbay</resource-adaptor-type-vendor>
                        <resource-adaptor-type-version>1.0</resource-adaptor-type-version>
                        <resource-adaptor-type-classes>
                          <activity-type>
                            <activity-type-name>io.patchbay.slee.testkit.recording.TestActivity</activity-type-name>
                          </activity-type>
                          <activity-context-interface-factory-interface>
                            <activity-context-interface-factory-interface-name>io.patchbay.slee.testkit.recording.TestActivityContextInterfaceFactory</activity-context-interface-factory-interface-name>
                          </activity-context-interface-factory-interface>
                          <resource-adaptor-interface>
                            <resource-adaptor-interface-name>io.patchbay.slee.testkit.recording.TestProvider</resource-adaptor-interface-name>
                          </resource-adaptor-interface>
                        </resource-adaptor-type-classes>
                        <event-type-ref>
                          <event-type-name>io.patchbay.slee.testkit.TestEvent</event-type-name>
                          <event-type-vendor>io.patchbay</event-type-vendor>
                          <event-type-version>1.0</event-type-version>
                        </event-type-ref>
                      </resource-adaptor-type>
                    </resource-adaptor-type-jar>
                    """;

    private static final String ADAPTOR_JAR =
            Doctypes.raJar()
                    + """
                    <resource-adaptor-jar>
                      <resource-adaptor>
                        <resource-adaptor-name>RecordingAdaptor</resource-adaptor-name>
                        <resource-adaptor-vendor>io.patchbay</resource-adaptor-vendor>
                        <resource-adaptor-version>1.0</resource-adaptor-version>
                        <resource-adaptor-type-ref>
                          <resource-adaptor-type-name>Recording</resource-adaptor-type-name>
                          <resource-adaptor-type-vendor>io.patchbay</resource-adaptor-type-vendor>
                          <resource-adaptor-type-version>1.0</resource-adaptor-type-version>
                        </resource-adaptor-type-ref>
                        <resource-adaptor-classes>
                          <resource-adaptor-class>
                            <resource-adaptor-class-name>io.patchbay.slee.testkit.recording.RecordingAdaptor</resource-adaptor-class-name>
                          </resource-adaptor-class>
                        </resource-adaptor-classes>
                      </resource-adaptor>
                    </resource-adaptor-jar>
                    """;
}
