package io.patchbay.slee.server.jmx;

import java.io.IOException;

/** Another process listens on the management port. */
public final class PortTakenException extends IOException {
    private static final long serialVersionUID = 1L;

    PortTakenException(String host, int port, Throwable cause) {
        super(
                "Management port "
                        + host
                        + ":"
                        + port
                        + " is taken by another process; stop that one, or choose another port with"
                        + " --jmx-port (0 takes any free one)",
                cause);
    }
}
