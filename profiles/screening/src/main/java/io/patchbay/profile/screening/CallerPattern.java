package io.patchbay.profile.screening;

import java.util.Optional;

/**
 * One entry of a list of callers. Immutable.
 *
 * <p>An entry is one of:
 *
 * <table>
 * <caption>How entries are written</caption>
 * <tr><th>entry</th><th>matches</th></tr>
 * <tr><td>{@code sip:alice@example.com}</td><td>this caller, from any port</td></tr>
 * <tr><td>{@code sip:alice@example.com:5070}</td><td>this caller, from this port</td></tr>
 * <tr><td>{@code tel:+39-06-123}, {@code +3906123}</td><td>this number, in tel and SIP URIs, at any
 *     host</td></tr>
 * <tr><td>{@code sip:+39*}, {@code tel:+39*}, {@code +39*}</td><td>numbers that start so, at any
 *     host</td></tr>
 * <tr><td>{@code sip:sales-*}</td><td>callers whose user part starts so, at any host</td></tr>
 * <tr><td>{@code sip:alice@exam*}</td><td>callers whose {@code user@host} starts so</td></tr>
 * <tr><td>{@code sip:*@example.com}</td><td>everybody at this host</td></tr>
 * <tr><td>{@code *}</td><td>everybody</td></tr>
 * </table>
 *
 * <p>{@link Caller} says which differences between URIs do not count.
 */
final class CallerPattern {
    /** More exact than the longest prefix. */
    static final int EXACT = Integer.MAX_VALUE;

    private final String entry;
    private final Caller wanted;
    private final Kind kind;

    private enum Kind {
        EXACT,
        NUMBER,
        PREFIX,
        HOST
    }

    private CallerPattern(String entry, Caller wanted, Kind kind) {
        this.entry = entry;
        this.wanted = wanted;
        this.kind = kind;
    }

    /**
     * What is wrong with an entry.
     *
     * @param entry the entry as written, possibly null
     * @return a sentence without its subject, or nothing if the entry is good
     */
    static Optional<String> problem(String entry) {
        if (entry == null || entry.isBlank()) {
            return Optional.of("is empty: remove it, or write a URI");
        }
        String text = entry.strip();
        int star = text.indexOf('*');
        boolean host = isHostPattern(text);
        if (star >= 0 && star != text.length() - 1 && !host) {
            return Optional.of(
                    "has a * that is not at its end: write a prefix such as sip:+39* or a domain"
                            + " such as sip:*@example.com");
        }
        if (text.matches("(?i)[a-z][a-z0-9.-]*:.*") && !text.matches("(?i)(sip|sips|tel):.*")) {
            return Optional.of("is no sip:, sips: or tel: URI");
        }
        if (star < 0) {
            Caller caller = Caller.parse(text);
            boolean telephone = text.regionMatches(true, 0, "tel:", 0, 4);
            if (telephone
                    ? caller.user().isEmpty()
                    : (caller.host().isEmpty() && !caller.number())) {
                return Optional.of("names neither a host nor a telephone number");
            }
        }
        return Optional.empty();
    }

    /**
     * Reads an entry.
     *
     * @param entry an entry without {@link #problem}
     * @return the pattern
     */
    static CallerPattern parse(String entry) {
        String text = entry.strip();
        if (isHostPattern(text)) {
            return new CallerPattern(text, Caller.parse(text.replace("*@", "@")), Kind.HOST);
        }
        if (text.endsWith("*")) {
            return new CallerPattern(
                    text, prefix(text.substring(0, text.length() - 1)), Kind.PREFIX);
        }
        Caller wanted = Caller.parse(text);
        boolean anyHost = wanted.number() && wanted.host().isEmpty();
        return new CallerPattern(text, wanted, anyHost ? Kind.NUMBER : Kind.EXACT);
    }

    private static boolean isHostPattern(String text) {
        return text.matches("(?i)(sips?:)?\\*@[^*@]+");
    }

    /** A prefix may stop anywhere, so it is not a URI: its parts are told apart by the at sign. */
    private static Caller prefix(String text) {
        if (text.indexOf('@') >= 0 || text.regionMatches(true, 0, "tel:", 0, 4)) {
            return Caller.parse(text);
        }
        Caller user = Caller.parse(text + "@");
        return user.user().startsWith("+") ? Caller.parse("tel:" + user.user()) : user;
    }

    /**
     * How exactly the entry names a caller.
     *
     * @param caller the caller
     * @return -1 if it does not match, else the longer the more exact, at most {@link #EXACT}
     */
    int match(Caller caller) {
        return switch (kind) {
            case EXACT -> sameUser(caller) && sameHost(caller) ? EXACT : -1;
            case NUMBER -> caller.number() && sameUser(caller) ? EXACT : -1;
            case HOST -> sameHost(caller) ? 0 : -1;
            case PREFIX ->
                    startsAlike(caller) ? wanted.user().length() + wanted.host().length() : -1;
        };
    }

    private boolean sameUser(Caller caller) {
        return wanted.user().equals(caller.user());
    }

    private boolean sameHost(Caller caller) {
        return wanted.host().equals(caller.host())
                && (wanted.port() == 0 || wanted.port() == caller.port());
    }

    private boolean startsAlike(Caller caller) {
        if (wanted.number() && !caller.number()) {
            return false;
        }
        if (wanted.host().isEmpty() && entry.indexOf('@') < 0) {
            return caller.user().startsWith(wanted.user());
        }
        return sameUser(caller) && caller.host().startsWith(wanted.host());
    }

    /** The entry as written. */
    @Override
    public String toString() {
        return entry;
    }
}
