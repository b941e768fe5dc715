package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.BadClassException;
import io.patchbay.slee.model.classes.ClassFileReader;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.unit.ComponentJar;
import java.util.Map;

/** Every class file of a jar can be used by this JVM. Stateless. */
final class ClassFileRules {

    private ClassFileRules() {}

    static void check(ComponentJar jar, Problems problems) {
        check(jar.path(), jar.entries(), problems);
        jar.nestedJars()
                .forEach((name, entries) -> check(jar.path() + "!" + name, entries, problems));
    }

    private static void check(String jar, Map<String, byte[]> entries, Problems problems) {
        entries.forEach((name, bytes) -> {
            boolean relevant =
                    name.endsWith(".class")
                            && !name.startsWith("META-INF/")
                            && !name.endsWith("module-info.class");
            if (relevant) {
                check(jar, name, bytes, problems);
            }
        });
    }

    private static void check(String jar, String name, byte[] bytes, Problems problems) {
        String expected = name.substring(0, name.length() - ".class".length()).replace('/', '.');
        try {
            String found = ClassFileReader.read(bytes).name();
            if (!found.equals(expected)) {
                problems.add(
                        Problem.warning("", Location.of(jar, name), "class in the wrong place")
                                .found("class " + found)
                                .expected("class " + expected)
                                .remedy("move the file to the directory of its package"));
            }
        } catch (BadClassException e) {
            problems.add(
                    Problem.error("", Location.of(jar, name), "class file cannot be used")
                            .found(String.valueOf(e.getMessage()))
                            .expected("a sound class file that this JVM can run")
                            .remedy("compile the class again, for this or an older Java release"));
        }
    }
}
