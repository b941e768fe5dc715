package io.patchbay.slee.container.service;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.sbb.ActiveService;
import io.patchbay.slee.container.sbb.ServiceSbb;
import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import java.util.Collection;
import java.util.List;
import javax.slee.ServiceID;
import javax.slee.management.ServiceState;
import javax.slee.serviceactivity.ServiceActivity;
import org.jspecify.annotations.Nullable;

/**
 * One installed service. Its state belongs to {@link Services} and changes under its lock.
 *
 * <pre>
 * INACTIVE --activate--> ACTIVE --deactivate--> STOPPING --last tree and activity gone--> INACTIVE
 * </pre>
 */
public final class Service {
    private final ServiceComponentDescriptor descriptor;
    private final List<ServiceSbb> sbbs;
    private final ActiveService trees;
    private final ServiceActivity activity;
    private ServiceState state = ServiceState.INACTIVE;
    private @Nullable ActivityContext context;

    Service(
            ServiceComponentDescriptor descriptor,
            ServiceSbb root,
            Collection<ServiceSbb> sbbs,
            Runnable whenDrained) {
        this.descriptor = descriptor;
        this.sbbs = List.copyOf(sbbs);
        this.trees =
                new ActiveService(descriptor.id(), root, descriptor.defaultPriority(), whenDrained);
        this.activity = new Activity(descriptor.id());
    }

    /**
     * The id.
     *
     * @return of the service
     */
    public ServiceID id() {
        return descriptor.id();
    }

    /**
     * The descriptor.
     *
     * @return of the service
     */
    public ServiceComponentDescriptor descriptor() {
        return descriptor;
    }

    /**
     * Its SBB entity trees.
     *
     * @return for the router
     */
    public ActiveService trees() {
        return trees;
    }

    /**
     * All SBBs below and with the root.
     *
     * @return each once
     */
    public List<ServiceSbb> sbbs() {
        return sbbs;
    }

    /**
     * The service activity.
     *
     * @return what SBBs see
     */
    public ServiceActivity activity() {
        return activity;
    }

    ServiceState state() {
        return state;
    }

    void state(ServiceState newState) {
        state = newState;
    }

    @Nullable ActivityContext context() {
        return context;
    }

    void context(@Nullable ActivityContext newContext) {
        context = newContext;
    }

    private record Activity(ServiceID service) implements ServiceActivity {
        @Override
        public ServiceID getService() {
            return service;
        }
    }
}
