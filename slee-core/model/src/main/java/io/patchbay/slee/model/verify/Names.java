package io.patchbay.slee.model.verify;

import javax.lang.model.SourceVersion;

/** Rules about names. Stateless. */
final class Names {

    private Names() {}

    /** {@code customerName} to {@code CustomerName}. */
    static String capitalise(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code CustomerName} to {@code customerName}. */
    static String decapitalise(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Whether a name is a Java identifier that begins in lower case and is no reserved word. */
    static boolean isFieldName(String name) {
        return SourceVersion.isIdentifier(name)
                && !SourceVersion.isKeyword(name)
                && Character.isLowerCase(name.charAt(0));
    }

    /** Whether a method name begins with a prefix that the specification reserves. */
    static boolean isReserved(String methodName, String... prefixes) {
        for (String prefix : prefixes) {
            if (methodName.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
