package io.patchbay.slee.server.client;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.ConfigProperties.Property;

/** Configuration properties of a resource adaptor, given as text. SLEE 1.1, section 15.4. */
public final class AdaptorProperties {
    private AdaptorProperties() {}

    /**
     * Puts values into properties whose names and types are known.
     *
     * @param known all properties with their current values; not changed
     * @param values new values as text, by name
     * @return all properties with the new values
     * @throws ClientException for a name that is not known, or a text that does not fit the type
     */
    public static ConfigProperties with(ConfigProperties known, Map<String, String> values) {
        ConfigProperties changed = (ConfigProperties) known.clone();
        values.forEach((name, text) -> set(changed, name, text));
        return changed;
    }

    private static void set(ConfigProperties properties, String name, String text) {
        Property property = properties.getProperty(name);
        if (property == null) {
            String names =
                    Arrays.stream(properties.getProperties())
                            .map(Property::getName)
                            .collect(Collectors.joining(", "));
            throw new ClientException(
                    "There is no configuration property \"" + name + "\"; there are: " + names);
        }
        try {
            property.setValue(Property.toObject(property.getType(), text));
        } catch (IllegalArgumentException e) {
            throw new ClientException(
                    "Configuration property " + name + " cannot be set: " + e.getMessage(), e);
        }
    }
}
