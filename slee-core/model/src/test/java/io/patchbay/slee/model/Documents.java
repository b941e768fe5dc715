package io.patchbay.slee.model;

import io.patchbay.slee.model.descriptor.ComponentKind;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.reader.DescriptorDocument;
import io.patchbay.slee.model.reader.DescriptorReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The complete descriptors that the tests read and damage. Stateless. */
public final class Documents {

    /** Every document, one for each grammar. */
    public static final List<String> ALL =
            List.of(
                    "deployable-unit-1_0",
                    "deployable-unit-1_1",
                    "event-1_0",
                    "event-1_1",
                    "library-1_1",
                    "library-ext-1_1",
                    "profile-1_0",
                    "profile-1_1",
                    "ra-1_0",
                    "ra-1_1",
                    "ra-type-1_0",
                    "ra-type-1_1",
                    "sbb-1_0",
                    "sbb-1_1",
                    "service-1_0",
                    "service-1_1");

    private static final DescriptorReader READER = DescriptorReader.standard();

    private Documents() {}

    /** The text of a document. */
    public static String text(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("documents/" + name + ".xml")) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document of that name declares; empty for deployable units. */
    public static Optional<ComponentKind> kind(String name) {
        return switch (name.replaceFirst("-1_[01]$", "")) {
            case "event" -> Optional.of(ComponentKind.EVENT_TYPE);
            case "library", "library-ext" -> Optional.of(ComponentKind.LIBRARY);
            case "profile" -> Optional.of(ComponentKind.PROFILE_SPEC);
            case "ra" -> Optional.of(ComponentKind.RA);
            case "ra-type" -> Optional.of(ComponentKind.RA_TYPE);
            case "sbb" -> Optional.of(ComponentKind.SBB);
            case "service" -> Optional.of(ComponentKind.SERVICE);
            default -> Optional.empty();
        };
    }

    /** The place that problems of a document name. */
    public static Location place(String name) {
        return Location.of("test.jar", name + ".xml");
    }

    /** Reads a text as the kind of document that the name stands for. */
    public static Problems problems(String name, String text) {
        Problems problems = new Problems();
        read(name, text.getBytes(StandardCharsets.UTF_8), problems);
        return problems;
    }

    /** Reads bytes as the kind of document that the name stands for. */
    public static Optional<DescriptorDocument> read(String name, byte[] bytes, Problems problems) {
        Optional<ComponentKind> kind = kind(name);
        if (kind.isEmpty()) {
            READER.readManifest(bytes, place(name), problems);
            return Optional.empty();
        }
        return READER.read(bytes, place(name), kind.get(), problems);
    }

    /** Reads a document that must be in order. */
    public static DescriptorDocument sound(String name) {
        Problems problems = new Problems();
        DescriptorDocument document =
                read(name, text(name).getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
        if (!problems.list().isEmpty()) {
            throw new AssertionError(problems.toString());
        }
        return document;
    }
}
