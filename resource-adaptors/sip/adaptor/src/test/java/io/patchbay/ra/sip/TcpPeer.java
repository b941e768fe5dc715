package io.patchbay.ra.sip;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The other side, over a stream. */
final class TcpPeer implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    TcpPeer(int targetPort) throws IOException {
        this(new Socket(InetAddress.getLoopbackAddress(), targetPort));
    }

    TcpPeer(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(10_000);
        in = new BufferedInputStream(socket.getInputStream());
    }

    int port() {
        return socket.getLocalPort();
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    int read() throws IOException {
        return in.read();
    }

    SipMessageText receive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("connection closed after: " + bytes);
            }
            bytes.write(next);
        }
        SipMessageText header = new SipMessageText(bytes.toString(StandardCharsets.UTF_8));
        String length = header.header("Content-Length");
        if (!length.isEmpty()) {
            bytes.writeBytes(in.readNBytes(Integer.parseInt(length)));
        }
        return new SipMessageText(bytes.toString(StandardCharsets.UTF_8));
    }

    SipMessageText receiveBeyond100() throws IOException {
        SipMessageText message = receive();
        while (message.status() == 100) {
            message = receive();
        }
        return message;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
