package javax.slee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Loads and initializes every type that the signature file names. */
class TypeLoadingTest {
    private static final Pattern TYPE = Pattern.compile("^CLSS .*?(javax\\.slee\\.[\\w.$]+).*$");

    @Test
    void everyTypeOfTheStandardCanBeLoadedAndInitialized() {
        assertThat(typeNames()).hasSize(201).doesNotHaveDuplicates().allSatisfy(this::load);
    }

    @Test
    void everySerializableClassDeclaresItsSerialVersion() {
        assertThat(typeNames())
                .map(this::load)
                .filteredOn(
                        type -> Serializable.class.isAssignableFrom(type) && !type.isInterface())
                .isNotEmpty()
                .allSatisfy(type -> {
                    var version = type.getDeclaredField("serialVersionUID");
                    assertThat(version.getType()).isEqualTo(long.class);
                    assertThat(Modifier.isStatic(version.getModifiers())).isTrue();
                });
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " is not in the API", e);
        }
    }

    private static List<String> typeNames() {
        try (var in = TypeLoadingTest.class.getResourceAsStream("/javax.slee-1.1.sig");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(TYPE::matcher)
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
