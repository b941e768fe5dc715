package io.patchbay.slee.container.management.deployment;

import io.patchbay.slee.container.deployment.Deployer;
import java.util.Objects;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.DeploymentException;

/** Installs units whose bytes come over JMX. Thread-safe. Specification: 14.7, extended. */
public final class DeploymentUpload implements DeploymentUploadMBean {

    private final Deployer deployer;
    private final long maxUnitBytes;

    /**
     * Makes the MBean.
     *
     * @param deployer does the work
     * @param maxUnitBytes the largest unit that is accepted
     */
    public DeploymentUpload(Deployer deployer, long maxUnitBytes) {
        this.deployer = Objects.requireNonNull(deployer, "deployer");
        this.maxUnitBytes = maxUnitBytes;
    }

    @Override
    public DeployableUnitID installBytes(String name, byte[] jar) throws DeploymentException {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(jar, "jar");
        if (name.isBlank()) {
            throw new DeploymentException("The unit is not installed: its name is blank");
        }
        if (jar.length > maxUnitBytes) {
            throw new DeploymentException(
                    "Unit "
                            + name
                            + " is not installed: it has "
                            + jar.length
                            + " bytes, at most "
                            + maxUnitBytes
                            + " are accepted");
        }
        return deployer.install(name, jar.clone());
    }
}
