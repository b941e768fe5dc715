package io.patchbay.slee.container.management.deployment;

import javax.slee.management.DeployableUnitID;
import javax.slee.management.DeploymentException;
import javax.slee.management.ManagementException;

/**
 * Management interface beside the standard one: installs a unit that a remote client sends along,
 * so that client and SLEE need not share a file system. Thread-safe.
 */
public interface DeploymentUploadMBean {

    /** JMX object name of the MBean. */
    String OBJECT_NAME = "io.patchbay.slee.management:name=DeploymentUpload";

    /**
     * Installs a deployable unit: all of its components or none.
     *
     * @param name identifies the unit from now on, like the URL of the standard operation
     * @param jar the bytes of the deployable unit jar
     * @return id of the new deployable unit
     * @throws NullPointerException if an argument is null
     * @throws DeploymentException if the unit breaks a rule, lacks a component it refers to, or is
     *     already there
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    DeployableUnitID installBytes(String name, byte[] jar)
            throws DeploymentException, ManagementException;
}
