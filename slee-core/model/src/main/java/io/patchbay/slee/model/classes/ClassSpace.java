package io.patchbay.slee.model.classes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The classes that one component sees, and the relations between them. Confined to one thread.
 *
 * <p>A class that is missing or damaged is simply not there; {@link #defect} tells why.
 */
public final class ClassSpace {

    private static final String OBJECT = "java.lang.Object";

    private final ClassSource source;
    private final Map<String, Optional<ClassInfo>> known = new HashMap<>();
    private final Map<String, String> defects = new LinkedHashMap<>();

    /**
     * Looks at the classes of a source.
     *
     * @param source finds the class files
     */
    public ClassSpace(ClassSource source) {
        this.source = source;
    }

    /**
     * Finds a class.
     *
     * @param binaryName its name
     * @return its declarations, if it is there and can be used
     */
    public Optional<ClassInfo> find(String binaryName) {
        Optional<ClassInfo> found = known.get(binaryName);
        if (found == null) {
            found = load(binaryName);
            known.put(binaryName, found);
        }
        return found;
    }

    private Optional<ClassInfo> load(String binaryName) {
        Optional<byte[]> bytes = source.find(binaryName);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            ClassInfo info = ClassFileReader.read(bytes.get());
            if (info.name().equals(binaryName)) {
                return Optional.of(info);
            }
            defects.put(binaryName, "the class file declares " + info.name());
        } catch (BadClassException e) {
            defects.put(binaryName, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /**
     * Why a class that was looked for cannot be used.
     *
     * @param binaryName its name
     * @return the reason, empty if the class is in order or simply missing
     */
    public Optional<String> defect(String binaryName) {
        return Optional.ofNullable(defects.get(binaryName));
    }

    /**
     * Superclasses and interfaces, near ones first, the class itself included.
     *
     * @param binaryName the class
     * @return names, among them those of classes that are not there
     */
    public Set<String> supertypes(String binaryName) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(binaryName));
        while (!next.isEmpty()) {
            String name = next.remove();
            if (found.add(name)) {
                find(name)
                        .ifPresent(info -> {
                            info.superName().ifPresent(next::add);
                            next.addAll(info.interfaces());
                        });
            }
        }
        return found;
    }

    /**
     * Whether a class is, extends or implements another.
     *
     * @param binaryName the class
     * @param superName the other
     * @return true if every value of the first is a value of the second
     */
    public boolean isSubtype(String binaryName, String superName) {
        return superName.equals(OBJECT) || supertypes(binaryName).contains(superName);
    }

    /**
     * The superclasses, nearest first, beginning with the class itself and without
     * java.lang.Object.
     *
     * @param binaryName the class
     * @return those that are there
     */
    public List<ClassInfo> superclasses(String binaryName) {
        Map<String, ClassInfo> chain = new LinkedHashMap<>();
        Optional<ClassInfo> current = find(binaryName);
        while (current.isPresent()
                && !current.get().name().equals(OBJECT)
                && chain.putIfAbsent(current.get().name(), current.get()) == null) {
            current = current.get().superName().flatMap(this::find);
        }
        return List.copyOf(chain.values());
    }

    /**
     * The methods that a caller finds: own ones, then those of superclasses, then those of
     * interfaces; an overridden method is left out, and so are constructors, private methods and
     * those of java.lang.Object.
     *
     * @param binaryName the class or interface
     * @return the methods
     */
    public Collection<MethodInfo> methods(String binaryName) {
        Map<String, MethodInfo> found = new LinkedHashMap<>();
        for (ClassInfo info : superclasses(binaryName)) {
            collect(info, found);
        }
        for (String name : supertypes(binaryName)) {
            find(name).filter(ClassInfo::isInterface).ifPresent(info -> collect(info, found));
        }
        return new ArrayList<>(found.values());
    }

    private static void collect(ClassInfo info, Map<String, MethodInfo> found) {
        for (MethodInfo method : info.methods()) {
            if (!method.name().startsWith("<") && !method.isPrivate()) {
                found.putIfAbsent(method.key(), method);
            }
        }
    }

    /**
     * The methods of a name that a caller finds.
     *
     * @param binaryName the class or interface
     * @param methodName the methods' name
     * @return the overloads
     */
    public List<MethodInfo> methods(String binaryName, String methodName) {
        return methods(binaryName).stream().filter(m -> m.name().equals(methodName)).toList();
    }
}
