package io.patchbay.slee.model.unit;

import io.patchbay.slee.model.descriptor.ComponentKind;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.DeployableUnitManifest;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import io.patchbay.slee.model.problem.InvalidUnitException;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.reader.DescriptorReader;
import io.patchbay.slee.model.spec.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.slee.ComponentID;
import org.jspecify.annotations.Nullable;

/**
 * Reads deployable units. Thread-safe.
 *
 * <p>Every problem of a unit is collected in one pass. A unit that comes back without an error is
 * complete in itself; whether its references and classes are in order is the verifier's question.
 */
@Spec({"A1", "A2"})
public final class DeployableUnitReader {

    /** Where a unit carries its descriptor. */
    public static final String MANIFEST = "META-INF/deployable-unit.xml";

    private final DescriptorReader descriptors;
    private final JarLimits limits;

    /**
     * Puts the reader together.
     *
     * @param descriptors reads descriptors
     * @param limits how large a unit may be
     */
    public DeployableUnitReader(DescriptorReader descriptors, JarLimits limits) {
        this.descriptors = descriptors;
        this.limits = limits;
    }

    /**
     * A reader with the built-in grammars and the standard limits.
     *
     * @return a new reader
     */
    public static DeployableUnitReader standard() {
        return new DeployableUnitReader(DescriptorReader.standard(), JarLimits.standard());
    }

    /**
     * Reads a unit from a file.
     *
     * @param file the jar
     * @return the unit
     * @throws IOException if the file cannot be read
     * @throws InvalidUnitException if the unit has an error; lists all problems
     */
    public DeployableUnit read(Path file) throws IOException, InvalidUnitException {
        Path name = file.getFileName();
        String text = name == null ? file.toString() : name.toString();
        if (Files.size(file) > limits.maxInflatedBytes()) {
            Problem tooLarge =
                    Problem.error("3", Location.of(text, ""), "the unit is too large")
                            .found(Files.size(file) + " bytes")
                            .expected("at most " + limits.maxInflatedBytes());
            throw new InvalidUnitException(text, List.of(tooLarge));
        }
        return read(text, Files.readAllBytes(file));
    }

    /**
     * Reads a unit from memory.
     *
     * @param name the unit's name, for messages
     * @param bytes the jar
     * @return the unit
     * @throws InvalidUnitException if the unit has an error; lists all problems
     */
    public DeployableUnit read(String name, byte[] bytes) throws InvalidUnitException {
        Problems problems = new Problems();
        Optional<DeployableUnit> unit = read(name, bytes, problems);
        problems.throwIfErrors(name);
        return unit.orElseThrow(() -> new IllegalStateException(name + ": no unit and no problem"));
    }

    /**
     * Reads as much of a unit as can be read.
     *
     * @param name the unit's name, for messages
     * @param bytes the jar
     * @param problems takes every problem
     * @return the unit, without the jars and components that have errors; empty if the jar or its
     *     descriptor cannot be read
     */
    public Optional<DeployableUnit> read(String name, byte[] bytes, Problems problems) {
        JarReader jars = new JarReader(limits, problems);
        Optional<Map<String, byte[]>> entries = jars.read(name, bytes);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        byte[] manifestBytes = entries.get().get(MANIFEST);
        if (manifestBytes == null) {
            problems.add(
                    Problem.error("3", Location.of(name, ""), "the unit has no descriptor")
                            .expected(MANIFEST)
                            .remedy("add the deployable unit descriptor"));
            return Optional.empty();
        }
        return descriptors
                .readManifest(manifestBytes, Location.of(name, MANIFEST), problems)
                .map(manifest -> assemble(name, manifest, entries.get(), jars, problems));
    }

    private DeployableUnit assemble(
            String name,
            DeployableUnitManifest manifest,
            Map<String, byte[]> entries,
            JarReader jarReader,
            Problems problems) {
        Map<String, byte[]> others = new LinkedHashMap<>(entries);
        others.remove(MANIFEST);
        ComponentJarReader componentJars = new ComponentJarReader(descriptors, jarReader, problems);
        List<ComponentJar> jars = new ArrayList<>();
        for (DeployableUnitManifest.Entry entry : manifest.jars()) {
            byte[] bytes = listed(entry, entries, problems);
            others.remove(entry.path());
            if (bytes != null) {
                componentJars.read(entry.path(), bytes).ifPresent(jars::add);
            }
        }
        List<ServiceComponentDescriptor> services = new ArrayList<>();
        for (DeployableUnitManifest.Entry entry : manifest.serviceXmls()) {
            byte[] bytes = listed(entry, entries, problems);
            others.remove(entry.path());
            if (bytes != null) {
                services.addAll(services(name, entry.path(), bytes, problems));
            }
        }
        warnOfUnlistedJars(name, others, problems);
        DeployableUnit unit = new DeployableUnit(name, manifest, jars, services, others);
        checkIds(unit, problems);
        return unit;
    }

    private static byte @Nullable [] listed(
            DeployableUnitManifest.Entry entry, Map<String, byte[]> entries, Problems problems) {
        byte[] bytes = entries.get(entry.path());
        if (bytes == null) {
            problems.add(
                    Problem.error("3", entry.location(), "a listed file is not in the unit")
                            .found(entry.path())
                            .expected("an entry of that name")
                            .remedy("add the file or correct the path"));
        }
        return bytes;
    }

    private List<ServiceComponentDescriptor> services(
            String unit, String path, byte[] bytes, Problems problems) {
        return descriptors
                .read(bytes, Location.of(unit, path), ComponentKind.SERVICE, problems)
                .map(document ->
                        document.components().stream()
                                .map(ServiceComponentDescriptor.class::cast)
                                .toList())
                .orElse(List.of());
    }

    private static void warnOfUnlistedJars(
            String unit, Map<String, byte[]> others, Problems problems) {
        others.keySet().stream()
                .filter(path -> path.endsWith(".jar"))
                .forEach(path ->
                        problems.add(
                                Problem.warning(
                                                "3",
                                                Location.of(unit, MANIFEST),
                                                "a jar of the unit is not listed")
                                        .found(path)
                                        .remedy("list it or leave it out")));
    }

    private static void checkIds(DeployableUnit unit, Problems problems) {
        Map<ComponentID, ComponentModel> first = new HashMap<>();
        List<ComponentModel> all = new ArrayList<>(unit.services());
        unit.jars().forEach(jar -> all.addAll(jar.components()));
        for (ComponentModel component : all) {
            ComponentModel other = first.putIfAbsent(component.id(), component);
            if (other != null) {
                problems.add(
                        Problem.error("3.1.8", component.location(), "duplicate component id")
                                .component(component.id())
                                .found(
                                        "another "
                                                + other.kind().label()
                                                + " at "
                                                + other.location())
                                .expected("each id once in a unit")
                                .remedy("rename or remove one of them"));
            }
        }
    }
}
