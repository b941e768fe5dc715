package io.patchbay.slee.server.demo;

import io.patchbay.slee.server.demo.sip.CallFailedException;
import io.patchbay.slee.server.demo.sip.CallPlan;
import io.patchbay.slee.server.demo.sip.CallResult;
import io.patchbay.slee.server.demo.sip.Callee;
import io.patchbay.slee.server.demo.sip.Caller;
import io.patchbay.slee.server.terminal.Screen;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** Places the calls of the demonstration and judges them. Confined to one thread. */
final class DemoCalls {
    private static final Duration RINGING = Duration.ofMillis(200);
    private static final Duration TALK = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Screen screen;
    private final RandomGenerator random;
    private final InetSocketAddress proxy;
    private int placed;
    private int asExpected;

    DemoCalls(Screen screen, RandomGenerator random, InetSocketAddress proxy) {
        this.screen = screen;
        this.random = random;
        this.proxy = proxy;
    }

    /** Places all calls; true if all went as expected. */
    boolean run() throws SocketException, InterruptedException {
        for (DemoCall call : DemoCall.values()) {
            place(call);
        }
        return asExpected == DemoCall.values().length;
    }

    private void place(DemoCall call) throws SocketException, InterruptedException {
        placed++;
        Ladder ladder = new Ladder(System::nanoTime);
        screen.line("");
        screen.line(screen.strong("Call " + placed + ": " + call.title()));
        List<String> differences;
        String outcome = "";
        try (Callee bob = Callee.open(random, RINGING, ladder.callee());
                Caller caller = Caller.open(random, ladder.caller())) {
            CallResult result = caller.call(plan(call, bob));
            differences = call.differences(result, bob.progress(result.callId()));
            outcome = call.outcome(result);
        } catch (CallFailedException e) {
            differences = List.of(e.getMessage());
        }
        ladder.lines().forEach(screen::line);
        judge(differences, outcome);
    }

    private CallPlan plan(DemoCall call, Callee bob) {
        return new CallPlan(
                call.from(),
                "<" + DemoSetup.SUBSCRIBER + ">",
                bob.uri("bob"),
                proxy,
                call.extra(),
                TALK,
                PATIENCE);
    }

    private void judge(List<String> differences, String outcome) {
        if (differences.isEmpty()) {
            asExpected++;
            screen.line("  " + screen.good("as expected:") + " " + outcome);
        } else {
            differences.forEach(difference ->
                    screen.line("  " + screen.bad("not as expected:") + " " + difference));
        }
    }

    /** The last line. */
    void summary() {
        screen.line("");
        screen.line("demo: " + placed + " calls, " + asExpected + " as expected");
    }
}
