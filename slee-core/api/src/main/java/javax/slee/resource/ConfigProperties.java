package javax.slee.resource;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Objects;

/**
 * The configuration of a resource adaptor: properties with names, types and values.
 *
 * <p>The properties keep the order in which they were added. Not thread-safe. SLEE specification
 * section 15.4.1.
 */
public final class ConfigProperties implements Serializable, Cloneable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Property> properties = new LinkedHashMap<>();

    /** Creates a configuration without properties. */
    public ConfigProperties() {}

    /**
     * Creates a configuration with the given properties.
     *
     * @param properties the properties; the array is copied, its elements are not
     * @throws NullPointerException if the array or one of its elements is {@code null}
     * @throws IllegalArgumentException if two properties have the same name
     */
    public ConfigProperties(Property[] properties) {
        Objects.requireNonNull(properties, "array of configuration properties is null");
        for (Property property : properties) {
            addProperty(property);
        }
    }

    /**
     * All properties.
     *
     * @return a new array with the properties themselves: setting a value there sets it here
     */
    public Property[] getProperties() {
        return properties.values().toArray(new Property[0]);
    }

    /**
     * The property with a given name.
     *
     * @param name the name of the property
     * @return the property itself, or {@code null} if there is none of that name
     * @throws NullPointerException if {@code name} is {@code null}
     */
    public Property getProperty(String name) {
        return properties.get(Objects.requireNonNull(name, "name of the property is null"));
    }

    /**
     * Adds a property.
     *
     * @param property the property; it is not copied
     * @throws NullPointerException if {@code property} is {@code null}
     * @throws IllegalArgumentException if there is a property of the same name
     */
    public void addProperty(Property property) {
        Objects.requireNonNull(property, "configuration property is null");
        if (properties.putIfAbsent(property.getName(), property) != null) {
            throw new IllegalArgumentException(
                    "Configuration property '" + property.getName() + "' is there already");
        }
    }

    /**
     * A copy that can be changed independently of this configuration.
     *
     * @return a configuration with copies of all properties
     */
    @Override
    public Object clone() {
        ConfigProperties copy = new ConfigProperties();
        for (Property property : properties.values()) {
            copy.addProperty(
                    new Property(property.getName(), property.getType(), property.getValue()));
        }
        return copy;
    }

    /**
     * All properties in readable form.
     *
     * @return for instance {@code [(port:java.lang.Integer=5060)]}
     */
    @Override
    public String toString() {
        return properties.values().toString();
    }

    /**
     * One property: a name, the name of one of nine types, and a value of that type or none.
     *
     * <p>The types are {@link Integer}, {@link Long}, {@link Double}, {@link Float}, {@link Short},
     * {@link Byte}, {@link Character}, {@link Boolean} and {@link String}.
     *
     * <p>Not thread-safe: the value can be changed.
     */
    public static final class Property implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final String type;
        private Serializable value;

        /**
         * Creates a property.
         *
         * @param name the name
         * @param type the fully qualified name of the type, for instance {@code java.lang.Integer}
         * @param value the value, or {@code null} if the property has none yet
         * @throws NullPointerException if the name or the type is {@code null}
         * @throws IllegalArgumentException if the type is not one of the nine, or the value is of
         *     another type
         */
        public Property(String name, String type, Object value) {
            this.name = Objects.requireNonNull(name, "name of the property is null");
            this.type = Objects.requireNonNull(type, "type of the property is null");
            this.value = checked(name, type, value);
        }

        /**
         * Reads a value of one of the nine types from text.
         *
         * @param type the fully qualified name of the type, for instance {@code java.lang.Integer}
         * @param value the text, in the form that the type's {@code valueOf} takes; for a
         *     character, the character alone
         * @return an object of that type
         * @throws NullPointerException if an argument is {@code null}
         * @throws IllegalArgumentException if the type is not one of the nine, or the text is not a
         *     value of it
         */
        public static Object toObject(String type, String value) {
            Objects.requireNonNull(type, "type of the property is null");
            Objects.requireNonNull(value, "text of the value is null");
            try {
                return ConfigPropertyType.of(type).parse(value);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("'" + value + "' is not a " + type, e);
            }
        }

        /**
         * The name of the property.
         *
         * @return the name
         */
        public String getName() {
            return name;
        }

        /**
         * The type of the property.
         *
         * @return the fully qualified name of the type
         */
        public String getType() {
            return type;
        }

        /**
         * The value of the property.
         *
         * @return an object of the property's type, or {@code null} if it has no value
         */
        public Object getValue() {
            return value;
        }

        /**
         * Changes the value of the property.
         *
         * @param value an object of the property's type, or {@code null} for no value
         * @throws IllegalArgumentException if the value is of another type
         */
        public void setValue(Object value) {
            this.value = checked(name, type, value);
        }

        /**
         * Whether another object is a property with the same name, type and value.
         *
         * @param other the object to compare with
         * @return {@code true} if it is
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof Property that
                    && name.equals(that.name)
                    && type.equals(that.type)
                    && Objects.equals(value, that.value);
        }

        /**
         * A hash code that goes with {@link #equals}; it does not change with the value.
         *
         * @return the hash code
         */
        @Override
        public int hashCode() {
            return 31 * name.hashCode() + type.hashCode();
        }

        /**
         * The property in readable form.
         *
         * @return for instance {@code (port:java.lang.Integer=5060)}
         */
        @Override
        public String toString() {
            return "(" + name + ":" + type + "=" + value + ")";
        }

        private static Serializable checked(String name, String type, Object value) {
            Class<? extends Serializable> expected = ConfigPropertyType.of(type).valueClass();
            if (value != null && !expected.isInstance(value)) {
                throw new IllegalArgumentException(
                        "Configuration property '"
                                + name
                                + "' is of type "
                                + type
                                + " and cannot have a value of type "
                                + value.getClass().getName());
            }
            return expected.cast(value);
        }
    }
}
