package io.patchbay.ra.sip.wire;

/** Comparisons of message bytes with ASCII words, without making strings. Stateless. */
final class Ascii {

    private Ascii() {}

    /** Whether the range is the lower-case word, in any case. */
    static boolean equalsIgnoreCase(byte[] bytes, int from, int to, String lowerCaseWord) {
        if (to - from != lowerCaseWord.length()) {
            return false;
        }
        for (int i = 0; i < lowerCaseWord.length(); i++) {
            if (lower(bytes[from + i]) != lowerCaseWord.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the range begins with the word, case-sensitively. */
    static boolean startsWith(byte[] bytes, int from, int to, String word) {
        if (to - from < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(byte value) {
        return value == ' ' || value == '\t' || value == '\r' || value == '\n';
    }

    static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    private static int lower(byte value) {
        return value >= 'A' && value <= 'Z' ? value + ('a' - 'A') : value;
    }
}
