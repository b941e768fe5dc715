package io.patchbay.slee.container.deployment;

import java.io.IOException;
import javax.slee.management.DeployableUnitID;

/**
 * Port: where installed units are kept beyond the life of the process. Called by one installing
 * thread at a time.
 */
public interface UnitStore {

    /**
     * Keeps a unit; the installation fails if this fails.
     *
     * @param unit the unit's id, which carries its URL
     * @param jar its bytes, not to be changed
     * @throws IOException if it cannot be kept
     */
    void keep(DeployableUnitID unit, byte[] jar) throws IOException;

    /**
     * Forgets a unit.
     *
     * @param unit the unit's id
     * @throws IOException if it cannot be forgotten
     */
    void forget(DeployableUnitID unit) throws IOException;

    /**
     * A store that keeps nothing: units last as long as the process.
     *
     * @return the store
     */
    static UnitStore none() {
        return new UnitStore() {
            @Override
            public void keep(DeployableUnitID unit, byte[] jar) {}

            @Override
            public void forget(DeployableUnitID unit) {}
        };
    }
}
