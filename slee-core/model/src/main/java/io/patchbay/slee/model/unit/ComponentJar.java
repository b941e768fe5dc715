package io.patchbay.slee.model.unit;

import io.patchbay.slee.model.descriptor.ComponentKind;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.SleeVersion;
import io.patchbay.slee.model.reader.DescriptorDocument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A component jar of a deployable unit. Immutable as long as nobody writes into the byte arrays.
 *
 * @param path its path inside the unit
 * @param descriptor what its descriptor declares
 * @param entries its files by entry name, inner jars included
 * @param nestedJars the files of the class jars that a library lists, by jar name and entry name
 */
public record ComponentJar(
        String path,
        DescriptorDocument descriptor,
        Map<String, byte[]> entries,
        Map<String, Map<String, byte[]>> nestedJars) {

    /** Copies the maps, in order. */
    public ComponentJar {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        nestedJars = Collections.unmodifiableMap(new LinkedHashMap<>(nestedJars));
    }

    /**
     * The kind of its components.
     *
     * @return the kind
     */
    public ComponentKind kind() {
        return descriptor.kind();
    }

    /**
     * The contract version of its components.
     *
     * @return 1.0 or 1.1
     */
    public SleeVersion version() {
        return descriptor.version();
    }

    /**
     * Its components.
     *
     * @return in the order of the descriptor
     */
    public List<ComponentModel> components() {
        return descriptor.components();
    }

    /**
     * The permission specification for its classes, as written.
     *
     * @return the text, if there is one
     */
    public Optional<String> securityPermissions() {
        return descriptor.securityPermissions();
    }

    /**
     * Finds a class file, in the jar itself or in the class jars of a library.
     *
     * @param binaryName for example {@code com.example.MySbb$Inner}
     * @return the bytes of the class file, if it is here
     */
    public Optional<byte[]> classBytes(String binaryName) {
        return resource(binaryName.replace('.', '/') + ".class");
    }

    /**
     * Finds a file, in the jar itself or in the class jars of a library.
     *
     * @param name the entry name
     * @return the bytes, if it is here
     */
    public Optional<byte[]> resource(String name) {
        byte[] own = entries.get(name);
        if (own != null) {
            return Optional.of(own);
        }
        return nestedJars.values().stream()
                .flatMap(jar -> Optional.ofNullable(jar.get(name)).stream())
                .findFirst();
    }
}
