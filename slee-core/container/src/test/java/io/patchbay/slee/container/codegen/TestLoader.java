package io.patchbay.slee.container.codegen;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A component's class loader for tests: its own classes from memory. Confined to its test. */
final class TestLoader extends ClassLoader implements ClassDefiner {

    private final Map<String, byte[]> classes;
    private final Set<String> names = new HashSet<>();

    TestLoader(Map<String, byte[]> classes) {
        this(classes, TestLoader.class.getClassLoader());
    }

    TestLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
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
}
