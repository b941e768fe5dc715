package io.patchbay.slee.container.naming;

import io.patchbay.slee.model.descriptor.EnvEntry;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.naming.Context;
import org.jspecify.annotations.Nullable;

/**
 * The tree of names below {@code java:} that one component sees. Immutable.
 *
 * <p>Values are objects, or suppliers that are asked at each look-up. Specification: 6.13, 10.19.4.
 */
public final class ComponentEnvironment {
    /** Where the names of descriptors live. */
    static final String ENV = "comp/env";

    private static final String SCHEME = "java:";

    private final String component;
    private final Map<String, Node> nodes;
    private final EnvironmentContext root;

    private ComponentEnvironment(String component, Map<String, Folder> folders, Values values) {
        this.component = component;
        Map<String, Node> all = new HashMap<>();
        folders.forEach((path, folder) -> all.put(path, folder.sealed(path, this)));
        all.putAll(values.byPath);
        this.nodes = Map.copyOf(all);
        this.root = ((Folder) Objects.requireNonNull(nodes.get(""))).context();
    }

    /**
     * Starts an empty environment.
     *
     * @param component whose environment it is, for messages
     * @return a builder
     */
    public static Builder builder(String component) {
        return new Builder(component);
    }

    /**
     * The context of the root, where names start with {@code java:} or with {@code comp}.
     *
     * @return a context that cannot be changed
     */
    public Context root() {
        return root;
    }

    /** Finds a node by its path below the root, without slashes at the ends. */
    @Nullable Node node(String path) {
        return nodes.get(path);
    }

    @Override
    public String toString() {
        return component;
    }

    /** Takes scheme and outer slashes off a name. */
    static String withoutScheme(String name) {
        String path = name.startsWith(SCHEME) ? name.substring(SCHEME.length()) : name;
        int from = 0;
        int to = path.length();
        while (from < to && path.charAt(from) == '/') {
            from++;
        }
        while (to > from && path.charAt(to - 1) == '/') {
            to--;
        }
        return path.substring(from, to);
    }

    static boolean hasScheme(String name) {
        return name.startsWith(SCHEME);
    }

    /** What a path leads to. */
    sealed interface Node {}

    /** A bound object. */
    record Value(Supplier<?> supplier) implements Node {}

    /** An inner node: its names and its context. */
    static final class Folder implements Node {
        private final Map<String, Node> children = new TreeMap<>();
        private @Nullable EnvironmentContext context;

        Map<String, Node> children() {
            return Collections.unmodifiableMap(children);
        }

        EnvironmentContext context() {
            return Objects.requireNonNull(context);
        }

        private Folder sealed(String path, ComponentEnvironment environment) {
            context = new EnvironmentContext(environment, path);
            return this;
        }
    }

    /** The values of an environment that is being built. */
    private record Values(Map<String, Value> byPath) {}

    /** Collects bindings. Confined to its thread; used once. */
    public static final class Builder {
        private final String component;
        private final Map<String, Folder> folders = new HashMap<>();
        private final Values values = new Values(new HashMap<>());

        private Builder(String component) {
            this.component = Objects.requireNonNull(component, "component");
            folders.put("", new Folder());
            folder(ENV);
        }

        /**
         * Binds an object.
         *
         * @param name relative to {@code java:comp/env}, or absolute
         * @param value the object
         * @return this builder
         * @throws IllegalArgumentException if the name is empty or already taken
         */
        public Builder bind(String name, Object value) {
            Objects.requireNonNull(value, "value");
            return bindSupplier(name, () -> value);
        }

        /**
         * Binds a supplier, which is asked at each look-up.
         *
         * @param name relative to {@code java:comp/env}, or absolute
         * @param supplier gives the object, never null
         * @return this builder
         * @throws IllegalArgumentException if the name is empty or already taken
         */
        public Builder bindSupplier(String name, Supplier<?> supplier) {
            String below = withoutScheme(name);
            if (below.isEmpty() || below.contains("//")) {
                throw refused(name, "it is empty or has an empty part");
            }
            String path = hasScheme(name) ? below : ENV + '/' + below;
            int slash = path.lastIndexOf('/');
            Folder parent = folder(slash < 0 ? "" : path.substring(0, slash));
            Value value = new Value(Objects.requireNonNull(supplier, "supplier"));
            if (parent.children.putIfAbsent(path.substring(slash + 1), value) != null) {
                throw refused(name, "the name is bound already");
            }
            values.byPath.put(path, value);
            return this;
        }

        /**
         * Binds the environment entries of a deployment descriptor that have a value.
         *
         * @param entries the entries
         * @return this builder
         * @throws IllegalArgumentException if a name is empty or already taken
         */
        public Builder entries(List<EnvEntry> entries) {
            for (EnvEntry entry : entries) {
                entry.value().ifPresent(value -> bind(entry.name(), value));
            }
            return this;
        }

        /**
         * Makes the environment.
         *
         * @return an environment that holds what was bound
         */
        public ComponentEnvironment build() {
            return new ComponentEnvironment(component, folders, values);
        }

        private Folder folder(String path) {
            Folder known = folders.get(path);
            if (known != null) {
                return known;
            }
            int slash = path.lastIndexOf('/');
            Folder parent = folder(slash < 0 ? "" : path.substring(0, slash));
            Folder folder = new Folder();
            if (parent.children.putIfAbsent(path.substring(slash + 1), folder) != null) {
                throw refused(path, "an object is bound there");
            }
            folders.put(path, folder);
            return folder;
        }

        private IllegalArgumentException refused(String name, String why) {
            return new IllegalArgumentException(
                    "Cannot bind \"" + name + "\" in the environment of " + component + ": " + why);
        }
    }
}
