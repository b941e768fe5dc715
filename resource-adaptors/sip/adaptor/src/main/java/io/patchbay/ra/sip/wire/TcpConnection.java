package io.patchbay.ra.sip.wire;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * One stream connection, ours or the peer's: a virtual thread reads, another connects and writes,
 * so that no sender ever waits for a network. Thread-safe.
 */
final class TcpConnection extends WireChannel {

    /** Bytes that wait to be written, and the message that they are, if there is one. */
    private static final class Outgoing {

        private final byte[] bytes;
        private final @Nullable SIPMessage message;

        Outgoing(byte[] bytes, @Nullable SIPMessage message) {
            this.bytes = bytes;
            this.message = message;
        }
    }

    private static final byte[] PONG = "\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int QUEUE_CAPACITY = 1_024;

    private final TcpProcessor processor;
    private final WireContext context;
    private final Socket socket;
    private final BlockingQueue<Outgoing> queue = new LinkedBlockingQueue<>(QUEUE_CAPACITY);
    private volatile boolean closed;
    private @Nullable Thread writer;

    TcpConnection(
            SIPTransactionStack stack,
            TcpProcessor processor,
            WireContext context,
            Socket socket,
            InetSocketAddress peer) {
        super(stack, processor, context.delivery(), context.failures(), peer);
        this.processor = processor;
        this.context = context;
        this.socket = socket;
    }

    /** Starts the threads; a socket that is not connected yet is connected first. */
    void start() {
        writer = Thread.ofVirtual().name("sip-tcp-writer-" + getPeerPort()).start(this::serve);
    }

    private void serve() {
        IOException problem = new IOException("the connection was closed");
        try {
            if (!socket.isConnected()) {
                socket.connect(peerSocketAddress(), (int) context.streams().connect().toMillis());
            }
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) context.streams().idle().toMillis());
            Thread.ofVirtual().name("sip-tcp-reader-" + getPeerPort()).start(this::read);
            write(socket.getOutputStream());
        } catch (IOException e) {
            problem = e;
        } catch (InterruptedException e) {
            // close() interrupts; what is still queued fails below.
            problem = new IOException("the connection was closed while sending", e);
        } finally {
            close();
            failQueued(problem);
        }
    }

    private void write(OutputStream out) throws IOException, InterruptedException {
        while (!closed) {
            Outgoing next = queue.take();
            try {
                out.write(next.bytes);
            } catch (IOException e) {
                fail(next, e);
                throw e;
            }
        }
    }

    private void read() {
        try {
            StreamFramer framer =
                    new StreamFramer(
                            new BufferedInputStream(socket.getInputStream()),
                            context.scanner(),
                            context.limits());
            MessageShape shape = framer.next();
            while (shape != null) {
                take(shape);
                shape = framer.next();
            }
        } catch (StreamFramer.LostException e) {
            lost(e);
        } catch (IOException e) {
            // The peer is gone, silent for too long, or we closed: nobody waits for an answer here.
            context.counters().dropped("connection ended: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            context.counters().failed("read a connection of " + peerSocketAddress(), e);
        } finally {
            close();
        }
    }

    private void take(MessageShape shape) throws InterruptedException {
        if (shape.empty) {
            enqueue(new Outgoing(PONG, null));
        } else {
            context.delivery().put(shape, this);
        }
    }

    /** Answers what can still be answered; the connection ends behind the answer. */
    private void lost(StreamFramer.LostException cause) {
        context.counters().malformed(String.valueOf(cause.getMessage()));
        MessageShape shape = cause.shape();
        if (shape == null || shape.defect == null) {
            return;
        }
        ErrorReply.to(shape, shape.defect.status(), shape.defect.reason(), peerSocketAddress())
                .ifPresent(this::replyDirectly);
    }

    private void replyDirectly(ErrorReply.Reply reply) {
        try {
            socket.getOutputStream().write(reply.bytes());
        } catch (IOException e) {
            context.counters().dropped("error reply not sent: " + e.getMessage());
        }
    }

    @Override
    void transmit(byte[] bytes, InetSocketAddress target, SIPMessage message) {
        enqueue(new Outgoing(bytes, message));
    }

    @Override
    void reply(ErrorReply.Reply reply) {
        enqueue(new Outgoing(reply.bytes(), null));
    }

    @Override
    protected void sendMessage(byte[] bytes, InetAddress receiver, int port, boolean reconnect) {
        enqueue(new Outgoing(bytes, null));
    }

    private void enqueue(Outgoing outgoing) {
        if (closed || !queue.offer(outgoing)) {
            fail(outgoing, new IOException("no room or no connection to " + peerSocketAddress()));
        } else if (closed) {
            // close() may have emptied the queue before this message entered it.
            failQueued(new IOException("the connection to " + peerSocketAddress() + " was closed"));
        }
    }

    private void failQueued(IOException cause) {
        List<Outgoing> unsent = new ArrayList<>();
        queue.drainTo(unsent);
        unsent.forEach(outgoing -> fail(outgoing, cause));
    }

    private void fail(Outgoing outgoing, IOException cause) {
        if (outgoing.message != null) {
            sendFailed(outgoing.message, cause);
        }
    }

    boolean isOpen() {
        return !closed;
    }

    @Override
    public boolean isReliable() {
        return true;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        processor.forget(this);
        try {
            socket.close();
        } catch (IOException e) {
            context.counters().dropped("close failed: " + e.getMessage());
        }
        if (writer != null) {
            writer.interrupt();
        }
    }
}
