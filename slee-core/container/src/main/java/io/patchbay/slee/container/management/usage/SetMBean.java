package io.patchbay.slee.container.management.usage;

import io.patchbay.slee.container.codegen.UsageParameter;
import io.patchbay.slee.container.codegen.UsageParameter.Kind;
import io.patchbay.slee.container.facilities.usage.UsageListener;
import io.patchbay.slee.container.facilities.usage.UsageParameterSet;
import io.patchbay.slee.container.facilities.usage.UsageSets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javax.management.MBeanNotificationInfo;
import javax.management.ObjectName;
import javax.slee.InvalidStateException;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.ManagementException;
import javax.slee.management.NotificationSource;
import javax.slee.management.SbbNotification;
import javax.slee.usage.SampleStatistics;
import javax.slee.usage.UsageMBean;
import javax.slee.usage.UsageNotification;
import org.jspecify.annotations.Nullable;

/**
 * The MBean of one usage parameter set, with an operation for each parameter. Thread-safe.
 *
 * <p>Specification: 11.5; {@code javax.slee.usage.UsageMBean}.
 */
final class SetMBean implements UsageMBean, UsageListener {
    private final UsageMBeans beans;
    private final ObjectName name;
    private final UsageParameterSet set;
    private final UsageSets sets;
    private final LongSupplier clockMillis;
    private final AtomicLong sequence = new AtomicLong();
    private final AssembledMBean assembled;

    SetMBean(UsageMBeans beans, ObjectName name, UsageParameterSet set, LongSupplier clockMillis) {
        this.beans = beans;
        this.name = name;
        this.set = set;
        this.sets = set.sets();
        this.clockMillis = clockMillis;
        this.assembled = assemble();
        sets.addListener(this);
    }

    Object mbean() {
        return assembled;
    }

    /** Stops to listen to the set. */
    void release() {
        sets.removeListener(this);
    }

    private AssembledMBean assemble() {
        AssembledMBean bean =
                new AssembledMBean(
                        "Usage parameter set of " + sets.source(),
                        new MBeanNotificationInfo(
                                new String[] {sets.source().getUsageNotificationType()},
                                UsageNotification.class.getName(),
                                "A usage parameter was updated"));
        bean.attribute("UsageParameterSet", String.class, this::getUsageParameterSet);
        bean.attribute(
                "UsageNotificationManagerMBean",
                ObjectName.class,
                this::getUsageNotificationManagerMBean);
        bean.attribute("NotificationSource", NotificationSource.class, this::getNotificationSource);
        if (sets.source() instanceof SbbNotification sbb) {
            bean.attribute("Service", ServiceID.class, sbb::getService);
            bean.attribute("Sbb", SbbID.class, sbb::getSbb);
        }
        bean.operation("close", () -> done(this::close));
        bean.operation("resetAllUsageParameters", () -> done(this::resetAllUsageParameters));
        List<UsageParameter> parameters = sets.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            addParameter(bean, parameters.get(i), i);
        }
        return bean;
    }

    private void addParameter(AssembledMBean bean, UsageParameter parameter, int index) {
        String operation = "get" + capitalized(parameter.name());
        if (parameter.kind() == Kind.COUNTER) {
            bean.operation(operation, "reset", long.class, reset -> set.counter(index, reset));
        } else {
            bean.operation(
                    operation,
                    "reset",
                    SampleStatistics.class,
                    reset -> set.statistics(index, reset));
        }
    }

    static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static @Nullable Void done(Action action) throws Exception {
        action.run();
        return null;
    }

    @Override
    public void updated(UsageParameterSet updated, UsageParameter parameter, long value) {
        if (updated != set || !assembled.hasListeners()) {
            return;
        }
        UsageNotification notification =
                new UsageNotification(
                        sets.source().getUsageNotificationType(),
                        this,
                        sets.source(),
                        set.name().orElse(null),
                        parameter.name(),
                        parameter.kind() == Kind.COUNTER,
                        value,
                        sequence.incrementAndGet(),
                        clockMillis.getAsLong());
        notification.setSource(name);
        assembled.send(notification);
    }

    @Override
    public @Nullable String getUsageParameterSet() {
        return set.name().orElse(null);
    }

    @Override
    public NotificationSource getNotificationSource() {
        return sets.source();
    }

    @Override
    public ObjectName getUsageNotificationManagerMBean() throws ManagementException {
        return beans.switches(sets);
    }

    @Override
    public void resetAllUsageParameters() {
        set.reset();
    }

    @Override
    public void close() throws InvalidStateException, ManagementException {
        if (assembled.hasListeners()) {
            throw new InvalidStateException(
                    "Cannot close "
                            + name
                            + ": notification listeners are registered; remove them first");
        }
        beans.close(name);
    }

    /** Something that answers nothing. */
    private interface Action {
        void run() throws Exception;
    }
}
