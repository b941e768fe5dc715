package io.patchbay.example.callscreening;

import io.patchbay.example.callscreening.Sipp.Run;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** UDP loses messages: every request, response and ACK must get through by being repeated. */
class LossyNetworkIT {
    private static final String BOB = "sip:bob@example.com";
    private static final int CALLS = 30;

    @Test
    void connectsAllCallsAlthoughMessagesAreLost(@TempDir Path directory)
            throws Exception {
        int port = Ports.free();
        Sipp sipp =
                Sipp.find(
                        Path.of(System.getProperty("scenarios")),
                        Path.of(System.getProperty("sipp.logs")));
        try (ScreeningSlee slee =
                        new ScreeningSlee(
                                Path.of(System.getProperty("units")), directory, Map.of());
                Run telephone =
                        sipp.telephone("uas-on-a-bad-line", Transport.UDP, port, CALLS);
                Run caller =
                        sipp.caller(
                                "uac-allowed",
                                Transport.UDP,
                                CALLS,
                                "127.0.0.1:" + slee.port(),
                                "-lost",
                                "10",
                                "-key",
                                "caller",
                                "alice",
                                "-key",
                                "callee",
                                BOB,
                                "-key",
                                "target",
                                Transport.UDP.uri("bob", port))) {
            caller.succeeds();
            telephone.succeeds();
            slee.awaitNoCalls();
            slee.deactivate();
        }
    }
}
