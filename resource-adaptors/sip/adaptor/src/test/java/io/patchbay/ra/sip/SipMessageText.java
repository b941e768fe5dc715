package io.patchbay.ra.sip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A message as it came from the wire, taken apart without a SIP parser. */
record SipMessageText(String text) {

    String startLine() {
        return text.lines().findFirst().orElse("");
    }

    int status() {
        return startLine().startsWith("SIP/") ? Integer.parseInt(startLine().split(" ")[1]) : 0;
    }

    String method() {
        return startLine().split(" ")[0];
    }

    List<String> all(String name) {
        List<String> values = new ArrayList<>();
        String prefix = name.toLowerCase(Locale.ROOT) + ":";
        text.lines()
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                .forEach(line -> values.addAll(values(line.substring(prefix.length()))));
        return values;
    }

    /** Values of one line; commas part them in Via fields only, which is all that is asked for. */
    private static List<String> values(String line) {
        return line.contains("SIP/2.0/")
                ? java.util.Arrays.stream(line.split(",")).map(String::trim).toList()
                : List.of(line.trim());
    }

    String header(String name) {
        return String.join(",", all(name));
    }

    String toTag() {
        String to = header("To");
        int at = to.indexOf("tag=");
        return at < 0 ? "" : to.substring(at + 4).split(";")[0];
    }

    /** Whether every line ends in CRLF and the header ends in an empty line. */
    boolean isWellFormed() {
        return text.contains("\r\n\r\n")
                && text.replace("\r\n", "").indexOf('\n') < 0
                && text.replace("\r\n", "").indexOf('\r') < 0;
    }
}
