package io.patchbay.example.callscreening;

/** Over what the peers talk SIP. */
enum Transport {
    UDP("u1"),
    TCP("t1");

    private final String sippOption;

    Transport(String sippOption) {
        this.sippOption = sippOption;
    }

    /** What SIPp calls it. */
    String sippOption() {
        return sippOption;
    }

    /** The URI of a user at a port of this host. */
    String uri(String user, int port) {
        return "sip:" + user + "@127.0.0.1:" + port + (this == TCP ? ";transport=tcp" : "");
    }
}
