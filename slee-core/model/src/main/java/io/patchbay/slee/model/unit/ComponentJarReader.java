package io.patchbay.slee.model.unit;

import io.patchbay.slee.model.descriptor.ComponentKind;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.LibraryComponentDescriptor;
import io.patchbay.slee.model.descriptor.LibraryComponentDescriptor.LibraryJar;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.reader.DescriptorDocument;
import io.patchbay.slee.model.reader.DescriptorReader;
import io.patchbay.slee.model.spec.Spec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the component jars of one unit. Confined to one thread. */
@Spec("A4")
final class ComponentJarReader {

    private final DescriptorReader descriptors;
    private final JarReader jars;
    private final Problems problems;

    ComponentJarReader(DescriptorReader descriptors, JarReader jars, Problems problems) {
        this.descriptors = descriptors;
        this.jars = jars;
        this.problems = problems;
    }

    Optional<ComponentJar> read(String path, byte[] bytes) {
        return jars.read(path, bytes).flatMap(entries -> read(path, entries));
    }

    private Optional<ComponentJar> read(String path, Map<String, byte[]> entries) {
        List<ComponentKind> kinds =
                Arrays.stream(ComponentKind.values())
                        .filter(k -> k.descriptorPath().filter(entries::containsKey).isPresent())
                        .toList();
        if (kinds.size() != 1) {
            reportKinds(path, kinds);
            return Optional.empty();
        }
        ComponentKind kind = kinds.getFirst();
        String file = kind.descriptorPath().orElse("");
        byte[] xml = entries.getOrDefault(file, new byte[0]);
        return descriptors
                .read(xml, Location.of(path, file), kind, problems)
                .map(document -> jar(path, document, entries));
    }

    private ComponentJar jar(
            String path, DescriptorDocument document, Map<String, byte[]> entries) {
        Map<String, Map<String, byte[]>> nested = new LinkedHashMap<>();
        for (ComponentModel component : document.components()) {
            if (component instanceof LibraryComponentDescriptor library) {
                library.jars().forEach(jar -> readNested(path, library, jar, entries, nested));
            }
        }
        return new ComponentJar(path, document, entries, nested);
    }

    private void readNested(
            String path,
            LibraryComponentDescriptor library,
            LibraryJar jar,
            Map<String, byte[]> entries,
            Map<String, Map<String, byte[]>> nested) {
        byte[] bytes = entries.get(jar.name());
        if (bytes == null) {
            problems.add(
                    Problem.error("3", jar.location(), "a jar of the library is missing")
                            .component(library.id())
                            .found(jar.name())
                            .expected("an entry of that name in " + path)
                            .remedy("add the jar or correct jar-name"));
        } else if (!nested.containsKey(jar.name())) {
            jars.read(path + "!" + jar.name(), bytes).ifPresent(e -> nested.put(jar.name(), e));
        }
    }

    private void reportKinds(String path, List<ComponentKind> kinds) {
        String known =
                Arrays.stream(ComponentKind.values())
                        .flatMap(kind -> kind.descriptorPath().stream())
                        .collect(Collectors.joining(", "));
        String found =
                kinds.isEmpty()
                        ? "none"
                        : kinds.stream()
                                .flatMap(kind -> kind.descriptorPath().stream())
                                .collect(Collectors.joining(" and "));
        problems.add(
                Problem.error("3", Location.of(path, ""), "a component jar has one descriptor")
                        .found(found)
                        .expected("exactly one of " + known)
                        .remedy("put components of different kinds into different jars"));
    }
}
