package io.patchbay.slee.container.transaction;

import com.arjuna.ats.arjuna.common.CoordinatorEnvironmentBean;
import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.arjuna.common.arjPropertyManager;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import jakarta.transaction.TransactionManager;

/**
 * Starts Narayana as the kernel needs it: in memory, without a listener and without time-outs.
 *
 * <p>A delivery that takes long is the business of a watchdog; a reaper thread that rolls back
 * under a running SBB would break the rule that a transaction is confined to its thread.
 */
final class Narayana {
    private Narayana() {}

    static TransactionManager start() {
        CoordinatorEnvironmentBean coordinator = arjPropertyManager.getCoordinatorEnvironmentBean();
        coordinator.setTransactionStatusManagerEnable(false);
        coordinator.setDefaultTimeout(0);
        coordinator.setEnableStatistics(false);
        String store = VolatileStore.class.getName();
        arjPropertyManager.getObjectStoreEnvironmentBean().setObjectStoreType(store);
        BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, "communicationStore")
                .setObjectStoreType(store);
        BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, "stateStore")
                .setObjectStoreType(store);
        return com.arjuna.ats.jta.TransactionManager.transactionManager();
    }
}
