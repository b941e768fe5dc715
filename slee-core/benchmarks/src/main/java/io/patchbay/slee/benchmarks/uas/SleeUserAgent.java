package io.patchbay.slee.benchmarks.uas;

import io.patchbay.slee.benchmarks.Logs;
import io.patchbay.slee.container.SleeConfig;
import io.patchbay.slee.container.activity.SystemScheduler;
import io.patchbay.slee.testkit.TestSlee;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javax.slee.management.DeploymentException;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.ConfigProperties.Property;
import javax.slee.resource.ResourceAdaptorID;

/** The user agent server in a SLEE, as a process of its own. Confined to the main thread. */
public final class SleeUserAgent {
    private static final ResourceAdaptorID ADAPTOR =
            new ResourceAdaptorID("JainSipResourceAdaptor", "net.java.slee.sip", "1.2");

    private SleeUserAgent() {}

    /**
     * Listens until the process is ended.
     *
     * @param args the port, and the deployable unit of the SIP resource adaptor
     * @throws DeploymentException if a unit is refused
     * @throws IOException if the adaptor's unit cannot be read
     * @throws InterruptedException if somebody interrupts the main thread
     */
    public static void main(String... args)
            throws DeploymentException, IOException, InterruptedException {
        Logs.off();
        TestSlee slee = TestSlee.boot(SleeConfig.defaults(), new SystemScheduler());
        slee.install(Path.of(args[1]));
        slee.adaptor(ADAPTOR, UserAgentUnit.LINK, properties(args[0]));
        slee.install("user-agent.jar", UserAgentUnit.bytes());
        slee.activate(UserAgentUnit.SERVICE);
        System.out.println("ready");
        new CountDownLatch(1).await();
    }

    private static ConfigProperties properties(String port) {
        ConfigProperties properties = new ConfigProperties();
        properties.addProperty(
                new Property("javax.sip.IP_ADDRESS", "java.lang.String", "127.0.0.1"));
        properties.addProperty(
                new Property("javax.sip.PORT", "java.lang.Integer", Integer.valueOf(port)));
        properties.addProperty(new Property("javax.sip.TRANSPORT", "java.lang.String", "UDP"));
        return properties;
    }
}
