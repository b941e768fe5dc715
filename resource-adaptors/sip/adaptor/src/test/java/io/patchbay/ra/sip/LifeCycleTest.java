package io.patchbay.ra.sip;

import static io.patchbay.ra.sip.SipFixture.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sip.RequestEvent;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.InvalidConfigurationException;
import org.junit.jupiter.api.Test;

class LifeCycleTest {

    @Test
    void aTakenPortIsNamedBeforeTheEntityExists() throws Exception {
        int port = SipFixture.freePort();
        try (DatagramSocket taken = new DatagramSocket(port, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            new SipResourceAdaptor()
                                    .raVerifyConfiguration(SipFixture.properties(port, "UDP,TCP")))
                    .isInstanceOf(InvalidConfigurationException.class)
                    .hasMessageContaining("javax.sip.PORT")
                    .hasMessageContaining("udp 127.0.0.1:" + port)
                    .hasMessageNotContaining("tcp 127");
            assertThat(taken.isBound()).isTrue();
        }
    }

    @Test
    void everyWrongPropertyIsNamedWithItsReason() {
        ConfigProperties properties = SipFixture.properties(70_000, "UDP,CARRIER-PIGEON");
        properties.addProperty(
                new ConfigProperties.Property(
                        "gov.nist.javax.sip.THREAD_POOL_SIZE", "java.lang.Integer", 0));

        assertThatThrownBy(() -> new SipResourceAdaptor().raVerifyConfiguration(properties))
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageContaining("javax.sip.PORT is 70000")
                .hasMessageContaining("javax.sip.TRANSPORT names \"CARRIER-PIGEON\"")
                .hasMessageContaining("THREAD_POOL_SIZE is 0");
    }

    @Test
    void aPortThatIsTakenAtActivationRaisesAnAlarmThatNamesIt() throws Exception {
        FakeSlee slee = new FakeSlee();
        SipResourceAdaptor adaptor = new SipResourceAdaptor();
        slee.attach(adaptor);
        int port = SipFixture.freePort();
        adaptor.raConfigure(SipFixture.properties(port, "UDP,TCP"));
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            adaptor.raActive();
            assertThat(slee.alarms)
                    .singleElement()
                    .asString()
                    .contains("SipRA")
                    .contains("tcp 127.0.0.1:" + taken.getLocalPort());
        }
        adaptor.raStopping();
        adaptor.raInactive();
        slee.close();
    }

    @Test
    void leavesNoThreadAndNoPortBehindAndComesBack() throws Exception {
        Set<Thread> before = threads();
        SipFixture sip = new SipFixture(REQUEST + "OPTIONS");
        sip.slee.sbb(fired -> {
            sip.respond((RequestEvent) fired.event(), 200);
            return true;
        });
        assertAnswers(sip);
        sip.adaptor.raStopping();
        sip.adaptor.raInactive();

        int port = sip.port;
        try (DatagramSocket udp = new DatagramSocket(port, InetAddress.getLoopbackAddress());
                ServerSocket tcp = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(udp.isBound() && tcp.isBound()).isTrue();
        }
        sip.adaptor.raActive();
        assertAnswers(sip);
        sip.close();
        await().untilAsserted(() -> assertThat(newThreads(before)).isEmpty());
    }

    private static void assertAnswers(SipFixture sip) throws Exception {
        try (UdpPeer peer = sip.udpPeer();
                TcpPeer stream = new TcpPeer(sip.port)) {
            peer.send(new Call("UDP", peer.port(), sip.port).request("OPTIONS", 1, "o"));
            peer.receive("SIP/2.0 200");
            stream.send(new Call("TCP", stream.port(), sip.port).request("OPTIONS", 1, "o"));
            assertThat(stream.receive().status()).isEqualTo(200);
        }
    }

    private static Set<Thread> threads() {
        return Set.copyOf(Thread.getAllStackTraces().keySet());
    }

    private static Set<String> newThreads(Set<Thread> before) {
        return threads().stream()
                .filter(thread -> !before.contains(thread) && !thread.isVirtual())
                .map(Thread::getName)
                .filter(name -> !name.startsWith("awaitility") && !name.startsWith("ForkJoinPool"))
                .filter(name ->
                        !name.startsWith("VirtualThread") && !name.startsWith("Read-Poller"))
                .collect(Collectors.toSet());
    }

    @Test
    void twoEntitiesShareTheStackWithoutDisturbingEachOther() throws Exception {
        try (SipFixture first = new SipFixture(REQUEST + "OPTIONS")) {
            first.slee.sbb(fired -> {
                first.respond((RequestEvent) fired.event(), 200);
                return true;
            });
            new SipFixture(REQUEST + "OPTIONS").close();
            assertAnswers(first);
        }
    }
}
