package io.patchbay.slee.container.profile;

/** Which names tables and profiles may have. Stateless. Specification: 10.3. */
final class ProfileNames {
    private ProfileNames() {}

    /** Refuses an empty name and control characters. */
    static void checkProfile(String name) {
        check("profile", name);
    }

    /** The same, and refuses a slash: it ends the table's name in an address. */
    static void checkTable(String name) {
        check("profile table", name);
        if (name.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "A profile table cannot be named \"" + name + "\": the name contains a /");
        }
    }

    private static void check(String what, String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A " + what + " needs a name that is not empty");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A "
                            + what
                            + " cannot be named \""
                            + name
                            + "\": the name contains a control character");
        }
    }
}
