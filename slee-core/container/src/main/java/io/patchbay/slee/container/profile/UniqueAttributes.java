package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.profile.query.Condition;
import io.patchbay.slee.container.profile.schema.ProfileAttribute;
import io.patchbay.slee.container.profile.schema.TextRules;
import io.patchbay.slee.container.profile.store.ProfileRow;
import io.patchbay.slee.model.descriptor.QueryOperator;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks the unique attributes of changed profiles. Confined to the transaction. Specification:
 * 10.22.
 *
 * <p>Null is no value: any number of profiles may have it. The elements of an array are values of
 * their own, as for the indexes of SLEE 1.0. The default profile does not take part.
 */
final class UniqueAttributes {
    private final ProfileTableEntity table;
    private final Map<String, Optional<ProfileRow>> overlay;

    UniqueAttributes(ProfileTableEntity table, Map<String, Optional<ProfileRow>> overlay) {
        this.table = table;
        this.overlay = overlay;
    }

    void check(Collection<String> changed) {
        for (ProfileAttribute attribute : table.schema().attributes()) {
            TextRules rules = attribute.unique();
            if (rules != null) {
                for (String name : changed) {
                    overlay.getOrDefault(name, Optional.empty())
                            .ifPresent(row -> check(attribute, rules, row));
                }
            }
        }
    }

    private void check(ProfileAttribute attribute, TextRules rules, ProfileRow row) {
        for (Object value : values(row.get(attribute.index()))) {
            Condition equal =
                    attribute.type().isArray()
                            ? new Condition.Holds(attribute.index(), value)
                            : new Condition.Match(
                                    attribute.index(), QueryOperator.EQUALS, value, value, rules);
            for (ProfileRow other : table.store().search(equal, overlay, 2)) {
                if (!other.name().equals(row.name())) {
                    throw taken(attribute, value, row.name(), other.name());
                }
            }
        }
    }

    private static List<Object> values(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (!value.getClass().isArray()) {
            return List.of(value);
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            Object element = Array.get(value, i);
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    private UniqueAttributeException taken(
            ProfileAttribute attribute, Object value, String name, String other) {
        return new UniqueAttributeException(
                "Profile \""
                        + name
                        + "\" of table "
                        + table.name()
                        + " cannot be committed: attribute \""
                        + attribute.name()
                        + "\" is unique, and profile \""
                        + other
                        + "\" has the value \""
                        + value
                        + "\" already");
    }
}
