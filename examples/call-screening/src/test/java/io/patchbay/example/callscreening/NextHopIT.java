package io.patchbay.example.callscreening;

import io.patchbay.example.callscreening.Sipp.Run;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The service in front of a neighbour that knows where subscribers are. */
class NextHopIT {
    private static final String BOB = "sip:bob@example.com";

    @ParameterizedTest
    @EnumSource
    void sendsAllCallsToTheConfiguredNextHop(Transport transport, @TempDir Path directory)
            throws Exception {
        int port = Ports.free();
        Sipp sipp =
                Sipp.find(
                        Path.of(System.getProperty("scenarios")),
                        Path.of(System.getProperty("sipp.logs")));
        String nextHop = transport.uri("", port).replace("sip:@", "sip:");
        try (ScreeningSlee slee =
                        new ScreeningSlee(
                                Path.of(System.getProperty("units")),
                                directory,
                                Map.of("nextHop", nextHop));
                Run neighbour = sipp.telephone("uas-answers", transport, port, 1);
                Run caller =
                        sipp.caller(
                                "uac-allowed",
                                transport,
                                1,
                                "127.0.0.1:" + slee.port(),
                                "-key",
                                "caller",
                                "alice",
                                "-key",
                                "callee",
                                BOB,
                                "-key",
                                "target",
                                BOB)) {
            caller.succeeds();
            neighbour.succeeds();
            slee.awaitNoCalls();
            slee.deactivate();
        }
    }
}
