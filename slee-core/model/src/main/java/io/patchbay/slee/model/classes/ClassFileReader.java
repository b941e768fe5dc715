package io.patchbay.slee.model.classes;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.List;
import java.util.Optional;

/** Reads the declarations of class files; method bodies are not looked at. Stateless. */
public final class ClassFileReader {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int OLDEST_MAJOR = 45;

    private ClassFileReader() {}

    /**
     * The newest class file version that this JVM runs.
     *
     * @return a major version, 69 for Java 25
     */
    public static int newestMajor() {
        return ClassFile.latestMajorVersion();
    }

    /**
     * Reads a class file.
     *
     * @param bytes the class file
     * @return its declarations
     * @throws BadClassException if it is damaged or of a version that this JVM does not run
     */
    public static ClassInfo read(byte[] bytes) throws BadClassException {
        int major = checkHead(bytes);
        try {
            return convert(ClassFile.of().parse(bytes), major);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ClassCastException e) {
            throw new BadClassException("damaged class file: " + e.getMessage(), e);
        }
    }

    private static int checkHead(byte[] bytes) throws BadClassException {
        if (bytes.length < 10 || number(bytes, 0, 4) != MAGIC) {
            throw new BadClassException("not a class file");
        }
        int major = number(bytes, 6, 2);
        if (major > newestMajor() || major < OLDEST_MAJOR) {
            throw new BadClassException(
                    "class file version "
                            + major
                            + ", this JVM runs "
                            + OLDEST_MAJOR
                            + " to "
                            + newestMajor());
        }
        return major;
    }

    private static int number(byte[] bytes, int at, int length) {
        int value = 0;
        for (int i = at; i < at + length; i++) {
            value = (value << 8) | (bytes[i] & 0xFF);
        }
        return value;
    }

    private static ClassInfo convert(ClassModel model, int major) {
        String name = binaryName(model.thisClass());
        Optional<String> superName = model.superclass().map(ClassFileReader::binaryName);
        return new ClassInfo(
                name,
                major,
                model.flags().flagsMask(),
                superName,
                model.interfaces().stream().map(ClassFileReader::binaryName).toList(),
                model.methods().stream()
                        .filter(m -> (m.flags().flagsMask() & ClassFile.ACC_SYNTHETIC) == 0)
                        .map(m -> method(name, m))
                        .toList());
    }

    private static MethodInfo method(String owner, MethodModel method) {
        List<String> exceptions =
                method.findAttribute(Attributes.exceptions())
                        .map(a -> a.exceptions().stream().map(ClassFileReader::binaryName).toList())
                        .orElse(List.of());
        return new MethodInfo(
                owner,
                method.methodName().stringValue(),
                method.methodTypeSymbol(),
                method.flags().flagsMask(),
                exceptions);
    }

    private static String binaryName(ClassEntry entry) {
        return entry.asInternalName().replace('/', '.');
    }
}
