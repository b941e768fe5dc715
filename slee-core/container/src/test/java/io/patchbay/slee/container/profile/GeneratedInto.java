package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.codegen.ClassDefiner;
import java.util.HashSet;
import java.util.Set;

/** A component's class loader over the tests' classes. */
public final class GeneratedInto extends ClassLoader implements ClassDefiner {
    private final Set<String> names = new HashSet<>();

    public GeneratedInto() {
        super("component", GeneratedInto.class.getClassLoader());
    }

    @Override
    public ClassLoader loader() {
        return this;
    }

    @Override
    public Class<?> define(String name, byte[] classFile) {
        return defineClass(name, classFile, 0, classFile.length);
    }

    @Override
    public String freeName(String wanted) {
        String name = wanted;
        for (int i = 2; !names.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    @Override
    public String toString() {
        return "component loader, loads ";
    }
}
