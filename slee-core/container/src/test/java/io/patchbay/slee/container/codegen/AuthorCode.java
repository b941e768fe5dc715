package io.patchbay.slee.container.codegen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles small author classes in memory, against the test's class path. Confined to its test. */
public final class AuthorCode {

    private static final Pattern PACKAGE = Pattern.compile("package\\s+([\\w.]+)\\s*;");
    private static final Pattern TYPE =
            Pattern.compile("(?:class|interface|enum|record)\\s+(\\w+)");

    private AuthorCode() {}

    /**
     * Compiles sources that belong together.
     *
     * @param sources one top-level type each
     * @return class files by binary name
     */
    public static Map<String, byte[]> compile(String... sources) {
        return compile(List.of("-proc:none", "-nowarn"), sources);
    }

    /**
     * Compiles sources as an old project does.
     *
     * @param sources one top-level type each
     * @return class files of major version 52 by binary name
     */
    public static Map<String, byte[]> compileForJava8(String... sources) {
        return compile(List.of("-proc:none", "-nowarn", "--release", "8"), sources);
    }

    /**
     * Compiles sources against classes that are no longer in source form.
     *
     * @param known class files by binary name
     * @param sources one top-level type each
     * @return the new class files by binary name
     */
    public static Map<String, byte[]> compileAgainst(Map<String, byte[]> known, String... sources) {
        return run(List.of("-proc:none", "-nowarn"), known, sources);
    }

    private static Map<String, byte[]> compile(List<String> options, String... sources) {
        return run(options, Map.of(), sources);
    }

    private static Map<String, byte[]> run(
            List<String> options, Map<String, byte[]> known, String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        Memory memory = new Memory(compiler.getStandardFileManager(null, null, null), known);
        List<JavaFileObject> files = new ArrayList<>();
        for (String source : sources) {
            files.add(new Source(nameOf(source), source));
        }
        boolean compiled = compiler.getTask(messages, memory, null, options, null, files).call();
        if (!compiled) {
            throw new IllegalArgumentException(messages.toString());
        }
        Map<String, byte[]> classes = new HashMap<>();
        memory.written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private static String nameOf(String source) {
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException("no type in: " + source);
        }
        Matcher inPackage = PACKAGE.matcher(source);
        return inPackage.find() ? inPackage.group(1) + "." + type.group(1) : type.group(1);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("mem:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Known extends SimpleJavaFileObject {
        private final String name;
        private final byte[] bytes;

        Known(String name, byte[] bytes) {
            super(URI.create("mem:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public java.io.InputStream openInputStream() {
            return new java.io.ByteArrayInputStream(bytes);
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();
        private final Map<String, byte[]> known;

        Memory(StandardJavaFileManager files, Map<String, byte[]> known) {
            super(files);
            this.known = known;
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location,
                String packageName,
                java.util.Set<JavaFileObject.Kind> kinds,
                boolean recurse)
                throws IOException {
            List<JavaFileObject> found = new ArrayList<>();
            super.list(location, packageName, kinds, recurse).forEach(found::add);
            if (location == javax.tools.StandardLocation.CLASS_PATH) {
                known.forEach((name, bytes) -> {
                    if (name.startsWith(packageName + ".")
                            && name.indexOf('.', packageName.length() + 1) < 0) {
                        found.add(new Known(name, bytes));
                    }
                });
            }
            return found;
        }

        @Override
        public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
            return file instanceof Known k ? k.name : super.inferBinaryName(location, file);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    written.put(name, bytes);
                    return bytes;
                }
            };
        }
    }
}
