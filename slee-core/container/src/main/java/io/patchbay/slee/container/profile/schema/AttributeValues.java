package io.patchbay.slee.container.profile.schema;

import io.patchbay.slee.container.codegen.ValueKinds;
import io.patchbay.slee.model.descriptor.ValueType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.lang.reflect.Array;
import javax.slee.Address;
import javax.slee.SLEEException;
import javax.slee.profile.AttributeTypeMismatchException;
import org.jspecify.annotations.Nullable;

/**
 * How attribute values are kept: a row never shares an object that somebody may change. Immutable.
 * Specification: 10.6.
 */
public final class AttributeValues {
    private final ClassLoader loader;

    AttributeValues(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Copies a value unless it can never change.
     *
     * @param attribute the attribute that it is of
     * @param value the value, or null
     * @return the same value or an equal one
     * @throws SLEEException if the value is not serializable
     */
    public @Nullable Object copy(ProfileAttribute attribute, @Nullable Object value) {
        return value == null || attribute.immutable() ? value : copyOf(attribute, value);
    }

    private Object copyOf(ProfileAttribute attribute, Object value) {
        Class<?> type = value.getClass();
        if (ValueKinds.isImmutable(type) || type == Address.class) {
            return value;
        }
        if (type.isArray() && isImmutable(type.getComponentType())) {
            int length = Array.getLength(value);
            Object copy = Array.newInstance(type.getComponentType(), length);
            System.arraycopy(value, 0, copy, 0, length);
            return copy;
        }
        try {
            return serialized(value);
        } catch (IOException | ClassNotFoundException e) {
            throw new SLEEException(
                    "The value of profile attribute "
                            + attribute.name()
                            + " cannot be kept: a "
                            + type.getName()
                            + " cannot be copied through serialization ("
                            + e.getMessage()
                            + ")",
                    e);
        }
    }

    private static boolean isImmutable(Class<?> element) {
        return ValueKinds.isImmutable(element) || element == Address.class;
    }

    private Object serialized(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new LoaderInput(bytes.toByteArray(), loader)) {
            return in.readObject();
        }
    }

    /** Reads with the component's class loader. */
    private static final class LoaderInput extends ObjectInputStream {
        private final ClassLoader loader;

        LoaderInput(byte[] bytes, ClassLoader loader) throws IOException {
            super(new ByteArrayInputStream(bytes));
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type)
                throws IOException, ClassNotFoundException {
            try {
                return Class.forName(type.getName(), false, loader);
            } catch (ClassNotFoundException e) {
                return super.resolveClass(type);
            }
        }
    }

    /**
     * Checks the class of a value that a query or an administrator gives.
     *
     * @param attribute the attribute
     * @param type the class that is wanted
     * @param value the value
     * @throws AttributeTypeMismatchException if the class is wrong; the message names both
     */
    public static void check(ProfileAttribute attribute, Class<?> type, @Nullable Object value)
            throws AttributeTypeMismatchException {
        if (!type.isInstance(value)) {
            throw new AttributeTypeMismatchException(mismatch(attribute, type, value));
        }
    }

    /**
     * Words for a value of a wrong class.
     *
     * @param attribute the attribute
     * @param type the class that is wanted
     * @param value the value that is not of this class
     * @return a sentence that names the attribute, its type and the value
     */
    public static String mismatch(
            ProfileAttribute attribute, Class<?> type, @Nullable Object value) {
        String got =
                value == null
                        ? "null"
                        : "a " + value.getClass().getTypeName() + " (\"" + value + "\")";
        return "Attribute \""
                + attribute.name()
                + "\" takes a value of type "
                + type.getTypeName()
                + ", got "
                + got;
    }

    /**
     * Reads a value that a descriptor gives as text.
     *
     * @param attribute the attribute
     * @param text the text
     * @return a value of the attribute's type
     * @throws IllegalArgumentException if the type has no text form or does not accept the text
     */
    public static Object parse(ProfileAttribute attribute, String text) {
        String type = attribute.valueType().getName();
        return ValueType.named(type)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Attribute "
                                        + attribute.name()
                                        + " of type "
                                        + type
                                        + " cannot be compared with the text \""
                                        + text
                                        + "\""))
                .parse(text);
    }
}
