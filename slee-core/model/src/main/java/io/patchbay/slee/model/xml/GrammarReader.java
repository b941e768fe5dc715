package io.patchbay.slee.model.xml;

import io.patchbay.slee.model.descriptor.SleeVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the notation of the grammar resource files. Confined to one thread, used once.
 *
 * <p>One fact a line. {@code public}, {@code system}, {@code version}, {@code root} and a value.
 * {@code element = content}, where content is {@code #text}, {@code #empty} or a sequence of names
 * and {@code (a|b)} choices, each followed by nothing, {@code ?}, {@code *} or {@code +}. {@code
 * element @attribute = values word}, where values is {@code #text} or {@code A|B} and word is
 * {@code #required}, {@code #optional} or the default.
 */
final class GrammarReader {

    private final Map<String, String> header = new LinkedHashMap<>();
    private final Map<String, ContentModel> contents = new LinkedHashMap<>();
    private final Map<String, Map<String, AttributeRule>> attributes = new LinkedHashMap<>();

    Grammar read(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank()) {
                readLine(line.strip());
            }
        }
        SleeVersion version =
                require("version").equals("1.0") ? SleeVersion.V1_0 : SleeVersion.V1_1;
        return new Grammar(
                require("public"),
                Optional.ofNullable(header.get("system")),
                version,
                require("root"),
                contents,
                attributes);
    }

    private void readLine(String line) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
            int blank = line.indexOf(' ');
            header.put(line.substring(0, blank), line.substring(blank + 1));
            return;
        }
        String left = line.substring(0, equals);
        String right = line.substring(equals + 3);
        int at = left.indexOf(" @");
        if (at < 0) {
            contents.put(left, content(right));
        } else {
            AttributeRule rule = attribute(left.substring(at + 2), right.split(" "));
            attributes
                    .computeIfAbsent(left.substring(0, at), e -> new LinkedHashMap<>())
                    .put(rule.name(), rule);
        }
    }

    private static ContentModel content(String text) {
        if (text.equals("#text")) {
            return new ContentModel.Text();
        }
        if (text.equals("#empty")) {
            return new ContentModel.Empty();
        }
        List<ContentModel.Particle> particles = new ArrayList<>();
        for (String part : text.split(" ")) {
            particles.add(particle(part));
        }
        return new ContentModel.Sequence(List.copyOf(particles));
    }

    private static ContentModel.Particle particle(String part) {
        char last = part.charAt(part.length() - 1);
        boolean marked = last == '?' || last == '*' || last == '+';
        String names = marked ? part.substring(0, part.length() - 1) : part;
        if (names.startsWith("(")) {
            names = names.substring(1, names.length() - 1);
        }
        boolean required = last != '?' && last != '*';
        boolean repeats = last == '*' || last == '+';
        return new ContentModel.Particle(List.of(names.split("\\|")), required, repeats);
    }

    private static AttributeRule attribute(String name, String[] words) {
        List<String> values = words[0].equals("#text") ? List.of() : List.of(words[0].split("\\|"));
        return new AttributeRule(name, values, words[1].equals("#required"));
    }

    private String require(String key) {
        return Objects.requireNonNull(header.get(key), key);
    }
}
