package io.patchbay.example.callscreening;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.example.callscreening.Sipp.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every outcome of a screened call, between SIPp as caller and SIPp as telephone. */
class CallScreeningIT {
    private static final String BOB = "sip:bob@example.com";

    private static Sipp sipp;
    private static ScreeningSlee slee;

    @BeforeAll
    static void boot(@TempDir Path directory) throws Exception {
        sipp =
                Sipp.find(
                        Path.of(System.getProperty("scenarios")),
                        Path.of(System.getProperty("sipp.logs")));
        slee =
                new ScreeningSlee(
                        Path.of(System.getProperty("units")),
                        directory,
                        Map.of("noAnswerSeconds", "2"));
        slee.subscriber(
                "bob",
                Map.of(
                        "Subscriber",
                        BOB,
                        "BlockedCallers",
                        new String[] {"sip:mallory@example.com", "sip:+39*"},
                        "RejectAnonymous",
                        true));
        slee.subscriber(
                "carol",
                Map.of(
                        "Subscriber",
                        "sip:carol@example.com",
                        "BlockedCallers",
                        new String[] {"sip:*@example.com"},
                        "RedirectTarget",
                        "sip:voicemail@example.com"));
    }

    @AfterEach
    void nothingIsLeft() {
        slee.awaitNoCalls();
    }

    @AfterAll
    static void deactivate() throws Exception {
        if (slee != null) {
            try (ScreeningSlee closing = slee) {
                closing.deactivate();
            }
        }
    }

    private static Run call(
            String scenario, Transport transport, String caller, String callee, String target) {
        return calls(scenario, transport, caller, callee, target, 1);
    }

    private static Run calls(
            String scenario,
            Transport transport,
            String caller,
            String callee,
            String target,
            int calls,
            String... options) {
        List<String> all = new ArrayList<>(List.of("127.0.0.1:" + slee.port(), "-r", "50"));
        all.addAll(List.of("-key", "caller", caller, "-key", "callee", callee));
        all.addAll(List.of("-key", "target", target));
        all.addAll(List.of(options));
        return sipp.caller(scenario, transport, calls, all.toArray(String[]::new));
    }

    private static void connect(
            String telephoneScenario, String callerScenario, Transport transport, int calls)
            throws InterruptedException {
        int port = Ports.free();
        try (Run telephone = sipp.telephone(telephoneScenario, transport, port, calls);
                Run caller =
                        calls(
                                callerScenario,
                                transport,
                                "alice",
                                BOB,
                                transport.uri("bob", port),
                                calls)) {
            caller.succeeds();
            telephone.succeeds();
        }
    }

    @ParameterizedTest
    @EnumSource
    void rejectsABlockedCaller(Transport transport) throws Exception {
        try (Run caller = call("uac-blocked", transport, "mallory", BOB, BOB)) {
            caller.succeeds();
        }
    }

    @Test
    void countsItsVerdicts() throws Exception {
        long calls = slee.counter("Calls");
        long blocked = slee.counter("Blocked");
        long anonymous = slee.counter("Anonymous");
        try (Run mallory = call("uac-blocked", Transport.UDP, "mallory", BOB, BOB);
                Run hidden = call("uac-anonymous", Transport.UDP, "x", BOB, BOB)) {
            mallory.succeeds();
            hidden.succeeds();
        }
        assertThat(slee.counter("Calls")).isEqualTo(calls + 2);
        assertThat(slee.counter("Blocked")).isEqualTo(blocked + 1);
        assertThat(slee.counter("Anonymous")).isEqualTo(anonymous + 1);
    }

    @ParameterizedTest
    @EnumSource
    void rejectsACallerByThePrefixOfItsNumber(Transport transport) throws Exception {
        try (Run caller = call("uac-blocked", transport, "+390612345", BOB, BOB)) {
            caller.succeeds();
        }
    }

    @ParameterizedTest
    @EnumSource
    void rejectsACallerWhoHides(Transport transport) throws Exception {
        try (Run caller = call("uac-anonymous", transport, "x", BOB, BOB)) {
            caller.succeeds();
        }
    }

    @ParameterizedTest
    @EnumSource
    void redirectsABlockedCallerToVoicemail(Transport transport) throws Exception {
        String carol = "sip:carol@example.com";
        try (Run caller = call("uac-redirected", transport, "alice", carol, carol)) {
            caller.succeeds();
        }
    }

    @ParameterizedTest
    @EnumSource
    void connectsAnAllowedCaller(Transport transport) throws Exception {
        connect("uas-answers", "uac-allowed", transport, 1);
    }

    @ParameterizedTest
    @EnumSource
    void letsTheCalledSideHangUp(Transport transport) throws Exception {
        connect("uas-hangs-up", "uac-hung-up-on", transport, 1);
    }

    @ParameterizedTest
    @EnumSource
    void cancelsWhatTheCallerCancels(Transport transport) throws Exception {
        connect("uas-rings", "uac-cancels", transport, 1);
    }

    @ParameterizedTest
    @EnumSource
    void answersACancelThatComesTooLate(Transport transport) throws Exception {
        connect("uas-answers", "uac-cancels-late", transport, 1);
    }

    @ParameterizedTest
    @EnumSource
    void passesAnInviteInsideACallOn(Transport transport) throws Exception {
        connect("uas-held", "uac-holds", transport, 1);
    }

    @ParameterizedTest
    @EnumSource
    void passesBusyOn(Transport transport) throws Exception {
        connect("uas-busy", "uac-busy", transport, 1);
    }

    @ParameterizedTest
    @EnumSource
    void givesUpWhenNobodyAnswers(Transport transport) throws Exception {
        connect("uas-rings", "uac-no-answer", transport, 1);
    }

    @Test
    void tellsThatATelephoneCannotBeReached() throws Exception {
        String closed = Transport.TCP.uri("bob", Ports.free());
        try (Run caller = call("uac-unreachable", Transport.TCP, "alice", BOB, closed)) {
            caller.succeeds();
        }
    }

    @Test
    void givesUpOnATelephoneThatIsSilent() throws Exception {
        String silent = Transport.UDP.uri("bob", Ports.free());
        try (Run caller = call("uac-no-answer", Transport.UDP, "alice", BOB, silent)) {
            caller.succeeds();
        }
    }

    @Test
    void connectsAcrossTransports() throws Exception {
        int port = Ports.free();
        try (Run telephone = sipp.telephone("uas-answers", Transport.TCP, port, 1);
                Run caller =
                        call(
                                "uac-allowed",
                                Transport.UDP,
                                "alice",
                                BOB,
                                Transport.TCP.uri("bob", port))) {
            caller.succeeds();
            telephone.succeeds();
        }
    }

    @Test
    void passesARepeatedAnswerOn() throws Exception {
        int port = Ports.free();
        String bob = Transport.UDP.uri("bob", port);
        try (Run telephone = sipp.telephone("uas-answers", Transport.UDP, port, 1);
                Run caller = calls("uac-late-ack", Transport.UDP, "alice", BOB, bob, 1, "-nr")) {
            caller.succeeds();
            telephone.succeeds();
        }
    }

    @Test
    void keepsRepeatedRequestsFromTheCalledSide() throws Exception {
        int port = Ports.free();
        String bob = Transport.UDP.uri("bob", port);
        try (Run telephone = sipp.telephone("uas-answers", Transport.UDP, port, 1, "-nr");
                Run caller = calls("uac-repeats", Transport.UDP, "alice", BOB, bob, 1)) {
            caller.succeeds();
            telephone.succeeds();
        }
    }

    @ParameterizedTest
    @EnumSource
    void losesNoCallAt50CallsASecond(Transport transport) throws Exception {
        // Classes are loaded and compiled during the first calls.
        connect("uas-answers", "uac-allowed", transport, 20);
        connect("uas-answers", "uac-allowed", transport, 200);
    }
}
