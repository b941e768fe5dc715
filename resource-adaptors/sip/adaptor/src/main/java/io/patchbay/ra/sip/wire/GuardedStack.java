package io.patchbay.ra.sip.wire;

import gov.nist.javax.sip.EventScanner;
import gov.nist.javax.sip.EventWrapper;
import gov.nist.javax.sip.SipStackImpl;
import gov.nist.javax.sip.stack.MessageProcessor;
import java.util.Properties;
import javax.sip.IOExceptionEvent;
import javax.sip.PeerUnavailableException;

/**
 * The stack with our transports and our guard in place, and a stop that neither sleeps nor leaves a
 * thread behind. Thread-safe.
 */
public final class GuardedStack extends SipStackImpl {

    private final DeliveryLanes lanes;

    /**
     * Creates a stack; it listens nowhere yet.
     *
     * @param properties the stack's own properties
     * @param settings what messages and connections may cost
     * @param counters hears of what was refused
     * @param taps see what the stack would lose
     * @throws PeerUnavailableException if the stack refuses its properties
     */
    public GuardedStack(Properties properties, Settings settings, WireCounters counters, Taps taps)
            throws PeerUnavailableException {
        super(properties);
        this.lanes = new DeliveryLanes("sip-" + getStackName(), settings.lanes(), counters);
        GuardedParser parser = new GuardedParser(settings.messages());
        WireContext context =
                new WireContext(
                        new WireScanner(settings.messages()),
                        new StackDelivery(this, parser, lanes, taps.responses(), counters),
                        taps.failures(),
                        counters,
                        settings.messages(),
                        settings.streams());
        // The stack starts a timer of its own choice; no task is on it yet.
        getTimer().stop();
        setTimer(new StackTimer(getStackName(), counters));
        getTimer().start(this, properties);
        setMessageParserFactory(stack -> parser);
        setMessageProcessorFactory(new GuardedTransports(context));
    }

    /**
     * What the transports may cost.
     *
     * @param lanes threads that deliver messages
     * @param messages limits of a message
     * @param streams limits of connections
     */
    public record Settings(int lanes, MessageLimits messages, StreamLimits streams) {}

    /**
     * Who sees what the stack would lose.
     *
     * @param failures hears of what could not be sent
     * @param responses sees responses before the transaction layer
     */
    public record Taps(SendFailureListener failures, ResponseGate responses) {}

    @Override
    public void stop() {
        EventScanner scanner = getEventScanner();
        super.stop();
        // The scanner's thread waits for an event and looks only then whether it was stopped.
        scanner.addEvent(new EventWrapper(new IOExceptionEvent(this, "", 0, ""), null));
    }

    /** The inherited way sleeps a second and shuts down an executor that other stacks share. */
    @Override
    public void stopStack() {
        toExit = true;
        for (MessageProcessor processor : getMessageProcessors()) {
            removeMessageProcessor(processor);
        }
        lanes.close();
        closeAllSockets();
        getTimer().stop();
        clientTransactionTable.clear();
        serverTransactionTable.clear();
        dialogTable.clear();
        earlyDialogTable.clear();
    }
}
