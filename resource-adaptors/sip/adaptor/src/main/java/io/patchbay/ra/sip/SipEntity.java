package io.patchbay.ra.sip;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPResponse;
import io.patchbay.ra.sip.stacklog.SharedStackLogger;
import io.patchbay.ra.sip.wire.GuardedStack;
import java.io.IOException;
import javax.sip.ResponseEvent;
import javax.sip.SipException;
import javax.slee.facilities.Tracer;
import javax.slee.resource.ResourceAdaptorContext;
import org.jspecify.annotations.Nullable;

/**
 * An active entity: the one place where its parts are put together. Lives from raActive to
 * raInactive. Thread-safe.
 */
final class SipEntity {

    private final SipConfiguration configuration;
    private final SleeSipProviderFacade provider;
    private final ActivityTable table;
    private final AutomaticAnswers answers;
    private final TracerSink sink;
    private final RunningStack running;
    private final SipIngress ingress;

    /** Parts that exist before the stack does. */
    private record Parts(
            ActivityTable table, IngressContext ingress, SipUsage usage, SipFactories factories) {}

    private SipEntity(
            SipConfiguration configuration,
            SleeSipProviderFacade provider,
            Parts parts,
            TracerSink sink,
            RunningStack running,
            SipIngress ingress) {
        this.configuration = configuration;
        this.provider = provider;
        this.table = parts.table();
        this.answers = parts.ingress().answers();
        this.sink = sink;
        this.running = running;
        this.ingress = ingress;
    }

    /**
     * Opens the sockets.
     *
     * @throws SipException if a port cannot be opened
     */
    static SipEntity open(
            ResourceAdaptorContext slee,
            SipConfiguration configuration,
            SipFactories factories,
            RequestFilter filter,
            EventTypes types,
            SleeSipProviderFacade provider)
            throws SipException {
        Tracer tracer = slee.getTracer("sip");
        SipUsage usage = new SipUsage(parametersOf(slee), tracer);
        ActivityTable table =
                new ActivityTable(slee.getSleeEndpoint(), slee.getSleeTransactionManager());
        IngressContext ingress =
                new IngressContext(
                        provider,
                        table,
                        new EventPort(slee.getSleeEndpoint(), filter, usage),
                        types,
                        filter,
                        new AutomaticAnswers(factories, filter, types, usage),
                        usage);
        TracerSink sink = new TracerSink(slee.getTracer("sip.stack"));
        SharedStackLogger.register(sink);
        try {
            return new Opening(new Parts(table, ingress, usage, factories), provider)
                    .open(slee.getEntityName(), configuration, sink);
        } catch (SipException | RuntimeException e) {
            SharedStackLogger.unregister(sink);
            throw e;
        }
    }

    private static @Nullable SipUsageParameters parametersOf(ResourceAdaptorContext slee) {
        return slee.getDefaultUsageParameterSet() instanceof SipUsageParameters parameters
                ? parameters
                : null;
    }

    /** Ties the knot between the stack and its listener, each of which needs the other. */
    private static final class Opening {

        private final Parts parts;
        private final SleeSipProviderFacade provider;
        private volatile @Nullable FailureIngress failures;
        private volatile @Nullable SipIngress ingress;
        private volatile @Nullable LateBranches lateBranches;

        Opening(Parts parts, SleeSipProviderFacade provider) {
            this.parts = parts;
            this.provider = provider;
        }

        SipEntity open(String name, SipConfiguration configuration, TracerSink sink)
                throws SipException {
            RunningStack running =
                    new SipStackFactory(parts.factories())
                            .open(
                                    name,
                                    configuration,
                                    parts.usage(),
                                    new GuardedStack.Taps(this::sendFailed, this::takes),
                                    this::listener);
            return new SipEntity(
                    configuration,
                    provider,
                    parts,
                    sink,
                    running,
                    java.util.Objects.requireNonNull(ingress));
        }

        private void sendFailed(SIPMessage message, IOException cause) {
            FailureIngress target = failures;
            if (target != null) {
                // The sender may hold locks of the stack.
                Thread.startVirtualThread(() -> target.sendFailed(message, cause));
            }
        }

        private boolean takes(SIPResponse response) {
            LateBranches target = lateBranches;
            return target != null && target.takes(response);
        }

        private SipIngress listener(RunningStack running) {
            DialogContext dialogs = new DialogContext(parts.table(), running, parts.factories());
            LateBranches late = new LateBranches(running, parts.usage());
            FailureIngress failing = new FailureIngress(parts.ingress(), running);
            SipIngress made =
                    new SipIngress(
                            parts.ingress(),
                            new ResponseIngress(
                                    parts.ingress(),
                                    dialogs,
                                    new StrayResponses(System::nanoTime, parts.usage()),
                                    late),
                            failing);
            failures = failing;
            lateBranches = late;
            ingress = made;
            provider.opened(dialogs);
            return made;
        }
    }

    ActivityTable table() {
        return table;
    }

    AutomaticAnswers answers() {
        return answers;
    }

    boolean listensLike(SipConfiguration other) {
        return configuration.address().equals(other.address())
                && configuration.port() == other.port();
    }

    void delivered(ResponseEvent event) {
        ingress.delivered(event);
    }

    void refuseNewWork() {
        ingress.refuseNewWork();
    }

    void close() {
        provider.closed();
        running.close();
        SharedStackLogger.unregister(sink);
        table.clear();
    }
}
