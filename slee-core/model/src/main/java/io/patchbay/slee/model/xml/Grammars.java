package io.patchbay.slee.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The grammars that this container knows, by public id. Immutable. */
public final class Grammars {

    private static final List<String> RESOURCES =
            List.of(
                    "slee-deployable-unit_1_0",
                    "slee-deployable-unit_1_1",
                    "slee-event-jar_1_0",
                    "slee-event-jar_1_1",
                    "slee-profile-spec-jar_1_0",
                    "slee-profile-spec-jar_1_1",
                    "slee-sbb-jar_1_0",
                    "slee-sbb-jar_1_1",
                    "slee-service_1_0",
                    "slee-service_1_1",
                    "slee-resource-adaptor-type-jar_1_0",
                    "slee-resource-adaptor-type-jar_1_1",
                    "slee-resource-adaptor-jar_1_0",
                    "slee-resource-adaptor-jar_1_1",
                    "slee-library-jar_1_1",
                    "slee-library-jar_1_1-ext");

    private final Map<String, Grammar> byPublicId;

    private Grammars(Map<String, Grammar> byPublicId) {
        this.byPublicId = byPublicId;
    }

    /**
     * Reads the built-in grammars.
     *
     * @return all of them
     */
    public static Grammars standard() {
        Map<String, Grammar> grammars = new LinkedHashMap<>();
        for (String resource : RESOURCES) {
            Grammar grammar = new GrammarReader().read(lines(resource + ".grammar"));
            grammars.put(grammar.publicId(), grammar);
        }
        return new Grammars(grammars);
    }

    /**
     * Finds a grammar.
     *
     * @param publicId the public id with single blanks
     * @return the grammar, if known
     */
    public Optional<Grammar> find(String publicId) {
        return Optional.ofNullable(byPublicId.get(publicId));
    }

    /**
     * All grammars.
     *
     * @return in a fixed order
     */
    public Collection<Grammar> all() {
        return List.copyOf(byPublicId.values());
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Grammars.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("grammar " + resource + " is not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("grammar " + resource, e);
        }
    }
}
