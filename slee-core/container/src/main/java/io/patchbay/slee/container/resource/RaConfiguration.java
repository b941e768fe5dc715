package io.patchbay.slee.container.resource;

import io.patchbay.slee.model.descriptor.RaComponentDescriptor;
import io.patchbay.slee.model.descriptor.RaComponentDescriptor.ConfigProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.ConfigProperties.Property;
import javax.slee.resource.InvalidConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * Puts the configuration of an entity together and refuses what does not fit. Stateless.
 *
 * <p>Specification: 15.4.1, {@code javax.slee.resource.ConfigProperties}.
 */
public final class RaConfiguration {
    private RaConfiguration() {}

    /**
     * The properties that an adaptor declares.
     *
     * @param descriptor the adaptor's descriptor
     * @return each with its default value, null where there is none
     */
    public static ConfigProperties declared(RaComponentDescriptor descriptor) {
        ConfigProperties properties = new ConfigProperties();
        for (ConfigProperty declared : descriptor.configProperties()) {
            properties.addProperty(property(declared, declared.value().orElse(null)));
        }
        return properties;
    }

    /**
     * Completes given properties from former values and defaults.
     *
     * @param descriptor the adaptor's descriptor
     * @param entity the entity, for messages
     * @param former the values that apply where none is given; null for the defaults
     * @param given the given values
     * @return one property for each declared one, in the order of the descriptor
     * @throws InvalidConfigurationException if a property is unknown, has another type or has no
     *     value at all; names all of them
     */
    public static ConfigProperties merged(
            RaComponentDescriptor descriptor,
            String entity,
            @Nullable ConfigProperties former,
            ConfigProperties given)
            throws InvalidConfigurationException {
        List<String> problems = new ArrayList<>();
        Map<String, Property> values = new HashMap<>();
        for (Property property : given.getProperties()) {
            values.put(property.getName(), property);
        }
        Map<String, @Nullable Object> chosenValues = new HashMap<>();
        for (ConfigProperty declared : descriptor.configProperties()) {
            Property chosen = values.remove(declared.name());
            Object value = chosen == null ? fallback(declared, former) : chosen.getValue();
            check(declared, chosen, value, problems);
            chosenValues.put(declared.name(), value);
        }
        values.keySet().stream().sorted().forEach(name -> problems.add(unknown(name, descriptor)));
        if (!problems.isEmpty()) {
            throw new InvalidConfigurationException(
                    "Cannot configure resource adaptor entity "
                            + entity
                            + " of "
                            + descriptor.id()
                            + ": "
                            + String.join("; ", problems));
        }
        ConfigProperties merged = new ConfigProperties();
        for (ConfigProperty declared : descriptor.configProperties()) {
            merged.addProperty(property(declared, chosenValues.get(declared.name())));
        }
        return merged;
    }

    private static @Nullable Object fallback(
            ConfigProperty declared, @Nullable ConfigProperties former) {
        Property property = former == null ? null : former.getProperty(declared.name());
        return property == null ? declared.value().orElse(null) : property.getValue();
    }

    private static void check(
            ConfigProperty declared,
            @Nullable Property chosen,
            @Nullable Object value,
            List<String> problems) {
        String expected = declared.type().javaType().getName();
        if (value == null) {
            problems.add(
                    "property " + declared.name() + " has no default; give a value of " + expected);
        } else if (!declared.type().javaType().isInstance(value)) {
            problems.add(
                    mistyped(
                            declared,
                            "the value \"" + value + "\" of " + value.getClass().getName()));
        } else if (chosen != null && !expected.equals(chosen.getType())) {
            problems.add(mistyped(declared, "the type " + chosen.getType()));
        }
    }

    private static String mistyped(ConfigProperty declared, String found) {
        return "property "
                + declared.name()
                + " has "
                + found
                + "; expected is "
                + declared.type().javaType().getName();
    }

    private static String unknown(String name, RaComponentDescriptor descriptor) {
        List<String> declared =
                descriptor.configProperties().stream().map(ConfigProperty::name).toList();
        return "property "
                + name
                + " is not declared; declared are "
                + (declared.isEmpty() ? "none" : String.join(", ", declared));
    }

    private static Property property(ConfigProperty declared, @Nullable Object value) {
        return new Property(declared.name(), declared.type().javaType().getName(), value);
    }
}
