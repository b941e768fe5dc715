package io.patchbay.slee.container.management.usage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.management.Attribute;
import javax.management.AttributeList;
import javax.management.AttributeNotFoundException;
import javax.management.DynamicMBean;
import javax.management.ListenerNotFoundException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanException;
import javax.management.MBeanInfo;
import javax.management.MBeanNotificationInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanParameterInfo;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationFilter;
import javax.management.NotificationListener;
import javax.management.ReflectionException;
import org.jspecify.annotations.Nullable;

/**
 * An MBean whose attributes and operations are put together at run time, because a component
 * declares them. Thread-safe once it is assembled.
 */
@SuppressWarnings(
        "ReferenceEquality") // JMX tells listeners, filters and handbacks apart by identity
final class AssembledMBean implements DynamicMBean, NotificationEmitter {
    private final String description;
    private final MBeanNotificationInfo[] notifications;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final List<Registration> registrations = new CopyOnWriteArrayList<>();

    AssembledMBean(String description, MBeanNotificationInfo... notifications) {
        this.description = description;
        this.notifications = notifications.clone();
    }

    /** Adds a read-only attribute. */
    AssembledMBean attribute(String name, Class<?> type, Call<?> getter) {
        properties.put(name, new Property(type, getter, null));
        return this;
    }

    /** Adds an attribute that can be written. */
    AssembledMBean attribute(String name, Class<?> type, Call<?> getter, Consumer<Object> setter) {
        properties.put(name, new Property(type, getter, setter));
        return this;
    }

    /** Adds an operation without parameters. */
    AssembledMBean operation(String name, Call<?> body) {
        operations.put(name, new Operation(void.class, List.of(), arguments -> body.run()));
        return this;
    }

    /** Adds an operation with one boolean parameter. */
    AssembledMBean operation(String name, String parameter, Class<?> result, Switch<?> body) {
        operations.put(
                name,
                new Operation(
                        result, List.of(parameter), arguments -> body.run((Boolean) arguments[0])));
        return this;
    }

    boolean hasListeners() {
        return !registrations.isEmpty();
    }

    void send(Notification notification) {
        for (Registration r : registrations) {
            if (r.filter == null || r.filter.isNotificationEnabled(notification)) {
                r.listener.handleNotification(notification, r.handback);
            }
        }
    }

    @Override
    public @Nullable Object getAttribute(String name)
            throws AttributeNotFoundException, MBeanException {
        return answer(() -> property(name).getter.run());
    }

    @Override
    public void setAttribute(Attribute attribute)
            throws AttributeNotFoundException, MBeanException {
        Consumer<Object> setter = property(attribute.getName()).setter;
        if (setter == null) {
            throw new AttributeNotFoundException(attribute.getName() + " cannot be written");
        }
        setter.accept(attribute.getValue());
    }

    @Override
    public AttributeList getAttributes(String[] names) {
        AttributeList found = new AttributeList();
        for (String name : names) {
            try {
                found.add(new Attribute(name, getAttribute(name)));
            } catch (AttributeNotFoundException | MBeanException missing) {
                // JMX tells the caller by leaving the attribute out.
            }
        }
        return found;
    }

    @Override
    public AttributeList setAttributes(AttributeList attributes) {
        AttributeList written = new AttributeList();
        for (Attribute attribute : attributes.asList()) {
            try {
                setAttribute(attribute);
                written.add(attribute);
            } catch (AttributeNotFoundException | MBeanException missing) {
                // JMX tells the caller by leaving the attribute out.
            }
        }
        return written;
    }

    @Override
    public @Nullable Object invoke(String name, Object[] arguments, String[] signature)
            throws MBeanException, ReflectionException {
        Operation operation = operations.get(name);
        int given = arguments == null ? 0 : arguments.length;
        if (operation == null || operation.parameters.size() != given) {
            throw new ReflectionException(
                    new NoSuchMethodException(
                            name
                                    + " with "
                                    + given
                                    + " arguments; there are the operations "
                                    + operations.keySet()));
        }
        return answer(() -> operation.body.run(arguments));
    }

    private static <T extends @Nullable Object> T answer(Call<T> call) throws MBeanException {
        try {
            return call.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new MBeanException(e);
        }
    }

    private Property property(String name) throws AttributeNotFoundException {
        Property property = properties.get(name);
        if (property == null) {
            throw new AttributeNotFoundException(
                    "There is no attribute " + name + "; there are " + properties.keySet());
        }
        return property;
    }

    @Override
    public MBeanInfo getMBeanInfo() {
        return new MBeanInfo(
                AssembledMBean.class.getName(),
                description,
                properties.entrySet().stream()
                        .map(e -> e.getValue().info(e.getKey()))
                        .toArray(MBeanAttributeInfo[]::new),
                null,
                operations.entrySet().stream()
                        .map(e -> e.getValue().info(e.getKey()))
                        .toArray(MBeanOperationInfo[]::new),
                notifications);
    }

    @Override
    public MBeanNotificationInfo[] getNotificationInfo() {
        return notifications.clone();
    }

    @Override
    public void addNotificationListener(
            NotificationListener listener,
            @Nullable NotificationFilter filter,
            @Nullable Object handback) {
        if (listener == null) {
            throw new IllegalArgumentException("The notification listener is null");
        }
        registrations.add(new Registration(listener, filter, handback));
    }

    @Override
    public void removeNotificationListener(NotificationListener listener)
            throws ListenerNotFoundException {
        if (!registrations.removeIf(r -> r.listener == listener)) {
            throw new ListenerNotFoundException("The listener is not registered");
        }
    }

    @Override
    public void removeNotificationListener(
            NotificationListener listener,
            @Nullable NotificationFilter filter,
            @Nullable Object handback)
            throws ListenerNotFoundException {
        for (Registration r : new ArrayList<>(registrations)) {
            if (r.listener == listener && r.filter == filter && r.handback == handback) {
                registrations.remove(r);
                return;
            }
        }
        throw new ListenerNotFoundException("The listener is not registered this way");
    }

    /** Something that answers. */
    @FunctionalInterface
    interface Call<T extends @Nullable Object> {
        T run() throws Exception;
    }

    /** Something that answers, with one choice. */
    @FunctionalInterface
    interface Switch<T extends @Nullable Object> {
        T run(boolean choice) throws Exception;
    }

    /** The body of an operation. */
    @FunctionalInterface
    private interface Body {
        @Nullable Object run(Object[] arguments) throws Exception;
    }

    private record Property(Class<?> type, Call<?> getter, @Nullable Consumer<Object> setter) {
        MBeanAttributeInfo info(String name) {
            return new MBeanAttributeInfo(name, type.getName(), name, true, setter != null, false);
        }
    }

    private record Operation(Class<?> result, List<String> parameters, Body body) {
        MBeanOperationInfo info(String name) {
            return new MBeanOperationInfo(
                    name,
                    name,
                    parameters.stream()
                            .map(p -> new MBeanParameterInfo(p, boolean.class.getName(), p))
                            .toArray(MBeanParameterInfo[]::new),
                    result.getName(),
                    MBeanOperationInfo.ACTION);
        }
    }

    private record Registration(
            NotificationListener listener,
            @Nullable NotificationFilter filter,
            @Nullable Object handback) {}
}
