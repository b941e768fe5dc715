package io.patchbay.slee.container.management.service;

import io.patchbay.slee.container.management.Emitter;
import io.patchbay.slee.container.service.Service;
import io.patchbay.slee.container.service.Services;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.management.MBeanNotificationInfo;
import javax.management.ObjectName;
import javax.management.StandardEmitterMBean;
import javax.slee.InvalidArgumentException;
import javax.slee.InvalidStateException;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedServiceException;
import javax.slee.management.InvalidLinkNameBindingStateException;
import javax.slee.management.ManagementException;
import javax.slee.management.ServiceManagementMBean;
import javax.slee.management.ServiceState;
import javax.slee.management.ServiceStateChangeNotification;

/** The MBean of the services. Thread-safe. Specification: 14.8. */
public final class ServiceManagement implements ServiceManagementMBean {
    /** Opens the usage MBean of a service. */
    @FunctionalInterface
    public interface ServiceUsageMBeans {
        /**
         * Opens it.
         *
         * @param service an installed service
         * @return the name under which it is registered
         * @throws ManagementException if it cannot be registered
         */
        ObjectName open(Service service) throws ManagementException;
    }

    private static final ServiceID[] NO_SERVICES = {};
    private final Services services;
    private final ServiceUsageMBeans usageMBeans;
    private final Emitter emitter =
            new Emitter(
                    Emitter.name(OBJECT_NAME),
                    new MBeanNotificationInfo(
                            new String[] {SERVICE_STATE_CHANGE_NOTIFICATION_TYPE},
                            ServiceStateChangeNotification.class.getName(),
                            "A service changed its state"));

    /**
     * Makes the MBean.
     *
     * @param services the services
     * @param usageMBeans opens the usage MBean of a service
     */
    public ServiceManagement(Services services, ServiceUsageMBeans usageMBeans) {
        this.services = services;
        this.usageMBeans = usageMBeans;
        services.addListener(this::changed);
    }

    /**
     * The form in which it is registered.
     *
     * @return an MBean that emits state changes
     */
    public StandardEmitterMBean mbean() {
        return new StandardEmitterMBean(this, ServiceManagementMBean.class, emitter.listeners());
    }

    private void changed(ServiceID service, ServiceState before, ServiceState after) {
        emitter.send(sequence ->
                new ServiceStateChangeNotification(this, service, after, before, sequence));
    }

    @Override
    public ServiceState getState(ServiceID id) throws UnrecognizedServiceException {
        return services.state(Objects.requireNonNull(id, "service id"));
    }

    @Override
    public ServiceID[] getServices(ServiceState state) {
        return services.inState(Objects.requireNonNull(state, "service state"))
                .toArray(NO_SERVICES);
    }

    @Override
    public void activate(ServiceID id)
            throws InvalidStateException, UnrecognizedServiceException, ManagementException {
        services.activate(List.of(Objects.requireNonNull(id, "service id")));
    }

    @Override
    public void activate(ServiceID[] ids)
            throws InvalidArgumentException,
                    InvalidStateException,
                    UnrecognizedServiceException,
                    ManagementException {
        services.activate(distinct(ids, "service ids"));
    }

    @Override
    public void deactivate(ServiceID id)
            throws InvalidStateException, UnrecognizedServiceException {
        services.deactivate(List.of(Objects.requireNonNull(id, "service id")));
    }

    @Override
    public void deactivate(ServiceID[] ids)
            throws InvalidArgumentException, InvalidStateException, UnrecognizedServiceException {
        services.deactivate(distinct(ids, "service ids"));
    }

    @Override
    public void deactivateAndActivate(ServiceID off, ServiceID on)
            throws InvalidArgumentException,
                    InvalidStateException,
                    UnrecognizedServiceException,
                    ManagementException {
        Objects.requireNonNull(off, "service to deactivate");
        Objects.requireNonNull(on, "service to activate");
        change(List.of(off), List.of(on));
    }

    @Override
    public void deactivateAndActivate(ServiceID[] off, ServiceID[] on)
            throws InvalidArgumentException,
                    InvalidStateException,
                    UnrecognizedServiceException,
                    ManagementException {
        change(distinct(off, "services to deactivate"), distinct(on, "services to activate"));
    }

    private void change(List<ServiceID> off, List<ServiceID> on)
            throws InvalidArgumentException,
                    InvalidStateException,
                    UnrecognizedServiceException,
                    InvalidLinkNameBindingStateException {
        for (ServiceID id : off) {
            if (on.contains(id)) {
                throw new InvalidArgumentException(
                        id + " cannot be deactivated and activated in one step");
            }
        }
        services.change(off, on);
    }

    /** Specification: null, empty, a null element and an element twice are all refused. */
    private static List<ServiceID> distinct(ServiceID[] ids, String what)
            throws InvalidArgumentException {
        Objects.requireNonNull(ids, what);
        if (ids.length == 0) {
            throw new InvalidArgumentException("There are no " + what);
        }
        Set<ServiceID> seen = new HashSet<>();
        for (ServiceID id : ids) {
            if (id == null) {
                throw new InvalidArgumentException("One of the " + what + " is null");
            }
            if (!seen.add(id)) {
                throw new InvalidArgumentException(id + " stands twice in the " + what);
            }
        }
        return List.of(ids);
    }

    @Override
    public ObjectName getServiceUsageMBean(ServiceID id)
            throws UnrecognizedServiceException, ManagementException {
        return usageMBeans.open(services.find(Objects.requireNonNull(id, "service id")));
    }
}
