package io.patchbay.slee.model;

import io.patchbay.slee.model.classes.ClassSource;
import io.patchbay.slee.model.problem.InvalidUnitException;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.unit.DeployableUnit;
import io.patchbay.slee.model.unit.DeployableUnitReader;
import io.patchbay.slee.model.unit.DeployableUnitWriter;
import io.patchbay.slee.model.verify.UnitVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small correct unit of every kind of component but a library. Confined to one test. */
public final class SampleUnit {

    private static final List<String> FILES =
            List.of(
                    "event/Ring.java",
                    "event/HangUp.java",
                    "event/event-jar.xml",
                    "sbb/BaseSbb.java",
                    "sbb/RootSbb.java",
                    "sbb/RootLocal.java",
                    "sbb/RootAci.java",
                    "sbb/Usage.java",
                    "sbb/sbb-jar.xml",
                    "profile/LineCmp.java",
                    "profile/LineLocal.java",
                    "profile/LineManagement.java",
                    "profile/LineTable.java",
                    "profile/LineUsage.java",
                    "profile/LineProfile.java",
                    "profile/profile-spec-jar.xml",
                    "phone/Call.java",
                    "phone/Phone.java",
                    "phone/CallFactory.java",
                    "phone/resource-adaptor-type-jar.xml",
                    "adaptor/PhoneRa.java",
                    "adaptor/resource-adaptor-jar.xml",
                    "service.xml");

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, byte[]> extraClasses = new LinkedHashMap<>();

    /** Loads the sources. */
    public SampleUnit() {
        FILES.forEach(name -> files.put(name, load(name)));
    }

    /** Changes a file; the text to replace must be there. */
    public SampleUnit replace(String file, String from, String to) {
        String text = files.get(file);
        if (text == null || !text.contains(from)) {
            throw new AssertionError(file + " has no " + from);
        }
        files.put(file, text.replace(from, to));
        return this;
    }

    /** Adds or replaces a file. */
    public SampleUnit put(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** Leaves a whole component jar out. */
    public SampleUnit without(String directory) {
        files.keySet().removeIf(name -> name.startsWith(directory + "/"));
        return this;
    }

    /** Replaces a class file after compilation. */
    public SampleUnit classFile(String entry, byte[] bytes) {
        extraClasses.put(entry, bytes);
        return this;
    }

    /** The unit's bytes; classes go into the jar of their package. */
    public byte[] toBytes() {
        return toBytes(compile());
    }

    private Map<String, byte[]> compile() {
        Map<String, String> sources = new LinkedHashMap<>();
        FILES.stream().filter(n -> n.endsWith(".java")).forEach(n -> sources.put(n, load(n)));
        files.forEach((name, text) -> {
            if (name.endsWith(".java")) {
                sources.put(name, text);
            }
        });
        Map<String, byte[]> classes = SourceCompiler.compile(sources);
        classes.putAll(extraClasses);
        return classes;
    }

    private byte[] toBytes(Map<String, byte[]> classes) {
        DeployableUnitWriter writer = new DeployableUnitWriter();
        files.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (name.endsWith("-jar.xml")) {
                String directory = name.substring(0, name.indexOf('/'));
                Map<String, byte[]> jar = new LinkedHashMap<>();
                jar.put("META-INF/" + name.substring(directory.length() + 1), bytes);
                classes.forEach((entry, content) -> {
                    boolean bare = entry.indexOf('/') < 0;
                    if ((bare && directory.equals("sbb"))
                            || entry.startsWith("com/example/" + directory + "/")) {
                        jar.put(entry, content);
                    }
                });
                writer.jar("jars/" + directory + ".jar", jar);
            } else if (name.equals("service.xml")) {
                writer.serviceXml("services/service.xml", bytes);
            }
        });
        return writer.toBytes();
    }

    /** Reads the unit, which must be complete. */
    public DeployableUnit read() {
        try {
            return DeployableUnitReader.standard().read("sample.jar", toBytes());
        } catch (InvalidUnitException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Reads and verifies; problems of both stages. */
    public Problems verify() {
        Problems problems = new Problems();
        DeployableUnitReader.standard()
                .read("sample.jar", toBytes(), problems)
                .ifPresent(unit ->
                        problems.addAll(
                                UnitVerifier.verify(
                                        unit, id -> Optional.empty(), ClassSource.platform())));
        return problems;
    }

    private static String load(String name) {
        try (InputStream in = SampleUnit.class.getResourceAsStream("sample/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
