package io.patchbay.slee.container.deployment;

import io.patchbay.slee.container.codegen.ClassDefiner;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.modules.ModuleClassLoader;

/** The class loader of a component jar; generated classes enter through it. Thread-safe. */
final class ComponentClassLoader extends ModuleClassLoader implements ClassDefiner {

    static {
        if (!registerAsParallelCapable()) {
            throw new IllegalStateException("Class loading cannot be made parallel");
        }
    }

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    ComponentClassLoader(Configuration configuration) {
        super(configuration);
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
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }
}
