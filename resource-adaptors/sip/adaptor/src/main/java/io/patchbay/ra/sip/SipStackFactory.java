package io.patchbay.ra.sip;

import gov.nist.javax.sip.SipProviderImpl;
import io.patchbay.ra.sip.stacklog.SharedStackLogger;
import io.patchbay.ra.sip.stacklog.SilentServerLogger;
import io.patchbay.ra.sip.wire.GuardedStack;
import io.patchbay.ra.sip.wire.WireCounters;
import java.util.Properties;
import java.util.TooManyListenersException;
import java.util.TreeSet;
import java.util.function.Function;
import javax.sip.InvalidArgumentException;
import javax.sip.ListeningPoint;
import javax.sip.ObjectInUseException;
import javax.sip.SipException;
import javax.sip.SipListener;
import javax.sip.TransportNotSupportedException;
import org.jspecify.annotations.Nullable;

/** Makes a stack from a configuration and opens its listening points. Stateless. */
final class SipStackFactory {

    private final SipFactories factories;

    SipStackFactory(SipFactories factories) {
        this.factories = factories;
    }

    /**
     * Opens a stack.
     *
     * @param name tells stacks of one process apart, in thread names
     * @param configuration where to listen
     * @param counters hears of what was refused
     * @param taps see what the stack would lose
     * @param listener makes the listener, once the stack is there
     * @return the stack, listening
     * @throws SipException if a listening point cannot be opened; then none is
     */
    RunningStack open(
            String name,
            SipConfiguration configuration,
            WireCounters counters,
            GuardedStack.Taps taps,
            Function<RunningStack, SipListener> listener)
            throws SipException {
        GuardedStack stack =
                new GuardedStack(
                        properties(name, configuration), configuration.wire(), counters, taps);
        SipProviderImpl provider = null;
        try {
            for (String transport : new TreeSet<>(configuration.transports())) {
                ListeningPoint point = listeningPoint(stack, configuration, transport);
                provider = provider(stack, provider, point);
            }
            RunningStack running =
                    new RunningStack(
                            stack,
                            java.util.Objects.requireNonNull(provider),
                            new LocalAddresses(configuration, factories));
            running.provider().addSipListener(listener.apply(running));
            return running;
        } catch (SipException | TooManyListenersException | RuntimeException e) {
            stack.stop();
            throw e instanceof SipException problem ? problem : new SipException(e.toString(), e);
        }
    }

    private static SipProviderImpl provider(
            GuardedStack stack, @Nullable SipProviderImpl provider, ListeningPoint point)
            throws SipException {
        try {
            if (provider == null) {
                return (SipProviderImpl) stack.createSipProvider(point);
            }
            provider.addListeningPoint(point);
            return provider;
        } catch (ObjectInUseException e) {
            throw new SipException("cannot use listening point " + point, e);
        }
    }

    private static ListeningPoint listeningPoint(
            GuardedStack stack, SipConfiguration configuration, String transport)
            throws SipException {
        try {
            return stack.createListeningPoint(
                    configuration.host(), configuration.port(), transport);
        } catch (InvalidArgumentException | TransportNotSupportedException e) {
            throw new SipException(
                    "cannot listen on "
                            + transport
                            + " "
                            + configuration.host()
                            + ":"
                            + configuration.port()
                            + ", "
                            + e.getMessage(),
                    e);
        }
    }

    private static Properties properties(String name, SipConfiguration configuration) {
        Properties properties = new Properties();
        properties.setProperty("javax.sip.STACK_NAME", name);
        properties.setProperty("javax.sip.AUTOMATIC_DIALOG_SUPPORT", "off");
        if (!configuration.outboundProxy().isEmpty()) {
            properties.setProperty("javax.sip.OUTBOUND_PROXY", configuration.outboundProxy());
        }
        set(properties, "STACK_LOGGER", SharedStackLogger.class.getName());
        set(properties, "SERVER_LOGGER", SilentServerLogger.class.getName());
        // Messages reach the listener on the lane that read them, not through one more thread.
        set(properties, "REENTRANT_LISTENER", "true");
        set(properties, "DELIVER_UNSOLICITED_NOTIFY", "true");
        set(properties, "DELIVER_TERMINATED_EVENT_FOR_NULL_DIALOG", "true");
        set(properties, "PATCH_SIP_WEBSOCKETS_HEADERS", "false");
        set(
                properties,
                "MAX_FORK_TIME_SECONDS",
                Long.toString(configuration.forkWindow().toSeconds()));
        return properties;
    }

    private static void set(Properties properties, String name, String value) {
        properties.setProperty("gov.nist.javax.sip." + name, value);
    }
}
