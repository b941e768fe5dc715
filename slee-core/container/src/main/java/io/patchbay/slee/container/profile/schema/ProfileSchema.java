package io.patchbay.slee.container.profile.schema;

import io.patchbay.slee.container.codegen.profile.GeneratedProfileClasses;
import io.patchbay.slee.container.codegen.profile.ProfileField;
import io.patchbay.slee.model.descriptor.ProfileClasses;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor.Collator;
import io.patchbay.slee.model.descriptor.QueryOperator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.slee.profile.UnrecognizedAttributeException;
import javax.slee.profile.query.QueryCollator;
import org.jspecify.annotations.Nullable;

/**
 * The attributes and indexes of one profile specification. Immutable. Specification: 10.6, 10.22.
 */
public final class ProfileSchema {
    private final ProfileSpecComponentDescriptor descriptor;
    private final List<ProfileAttribute> attributes;
    private final Map<String, ProfileAttribute> byName = new HashMap<>();
    private final Map<String, TextRules> collators = new HashMap<>();
    private final Set<IndexKey> indexes = new LinkedHashSet<>();
    private final Set<String> indexed = new LinkedHashSet<>();
    private final AttributeValues values;

    /**
     * Reads the schema of generated classes.
     *
     * @param classes the generated classes
     */
    public ProfileSchema(GeneratedProfileClasses classes) {
        this.descriptor = classes.descriptor();
        descriptor.collators().forEach(c -> collators.put(c.alias(), TextRules.of(collator(c))));
        List<ProfileAttribute> read = new ArrayList<>();
        for (ProfileField field : classes.fields()) {
            read.add(attribute(read.size(), field));
        }
        this.attributes = List.copyOf(read);
        attributes.forEach(a -> byName.put(a.name(), a));
        this.values = new AttributeValues(classes.types().loader());
        addIndexes();
    }

    private static QueryCollator collator(Collator declared) {
        Locale locale =
                new Locale.Builder()
                        .setLanguage(declared.language())
                        .setRegion(declared.country().orElse(""))
                        .setVariant(declared.variant().orElse(""))
                        .build();
        if (declared.strength().isEmpty() && declared.decomposition().isEmpty()) {
            return new QueryCollator(locale);
        }
        int strength =
                declared.strength()
                        .map(ProfileSchema::strength)
                        .orElseGet(() -> java.text.Collator.getInstance(locale).getStrength());
        return declared.decomposition().isEmpty()
                ? new QueryCollator(locale, strength)
                : new QueryCollator(
                        locale, strength, decomposition(declared.decomposition().get()));
    }

    private static int strength(ProfileSpecComponentDescriptor.Strength strength) {
        return switch (strength) {
            case PRIMARY -> java.text.Collator.PRIMARY;
            case SECONDARY -> java.text.Collator.SECONDARY;
            case TERTIARY -> java.text.Collator.TERTIARY;
            case IDENTICAL -> java.text.Collator.IDENTICAL;
        };
    }

    private static int decomposition(ProfileSpecComponentDescriptor.Decomposition decomposition) {
        return switch (decomposition) {
            case FULL -> java.text.Collator.FULL_DECOMPOSITION;
            case CANONICAL -> java.text.Collator.CANONICAL_DECOMPOSITION;
            case NONE -> java.text.Collator.NO_DECOMPOSITION;
        };
    }

    private ProfileAttribute attribute(int index, ProfileField field) {
        return new ProfileAttribute(
                index,
                field.name(),
                field.type(),
                field.immutable(),
                field.defaultValue(),
                descriptor.isUnique(field.name()) ? uniqueRules(field.name()) : null);
    }

    private TextRules uniqueRules(String attribute) {
        return declared(attribute)
                .flatMap(ProfileClasses.CmpField::uniqueCollator)
                .map(this::rules)
                .orElse(TextRules.NATURAL);
    }

    private Optional<ProfileClasses.CmpField> declared(String attribute) {
        return descriptor.classes().cmpFields().stream()
                .filter(f -> f.name().equals(attribute))
                .findFirst();
    }

    private void addIndexes() {
        for (ProfileAttribute attribute : attributes) {
            TextRules unique = attribute.unique();
            if (unique != null) {
                indexes.add(new IndexKey(attribute.index(), unique, false));
            }
            declared(attribute.name()).ifPresent(field -> addHints(attribute, field));
        }
        for (ProfileSpecComponentDescriptor.Index index : descriptor.indexes()) {
            ProfileAttribute attribute = byName.get(index.attribute());
            if (attribute != null) {
                indexes.add(new IndexKey(attribute.index(), TextRules.NATURAL, false));
                indexed.add(attribute.name());
            }
        }
    }

    private void addHints(ProfileAttribute attribute, ProfileClasses.CmpField field) {
        for (ProfileClasses.IndexHint hint : field.indexHints()) {
            TextRules rules = hint.collator().map(this::rules).orElse(TextRules.NATURAL);
            boolean sorted =
                    hint.operator().needsOrder() || hint.operator() == QueryOperator.HAS_PREFIX;
            indexes.add(new IndexKey(attribute.index(), rules, sorted));
            indexed.add(attribute.name());
        }
        if (field.unique()) {
            indexed.add(attribute.name());
        }
    }

    /**
     * The specification's descriptor.
     *
     * @return the model
     */
    public ProfileSpecComponentDescriptor descriptor() {
        return descriptor;
    }

    /**
     * The attributes.
     *
     * @return in the order of a row
     */
    public List<ProfileAttribute> attributes() {
        return attributes;
    }

    /**
     * Finds an attribute.
     *
     * @param name its name
     * @return the attribute, null if there is none
     */
    public @Nullable ProfileAttribute find(String name) {
        return byName.get(name);
    }

    /**
     * Finds an attribute that must exist.
     *
     * @param name its name
     * @return the attribute
     * @throws UnrecognizedAttributeException if there is none; the message lists those that exist
     */
    public ProfileAttribute attribute(String name) throws UnrecognizedAttributeException {
        ProfileAttribute attribute = byName.get(name);
        if (attribute == null) {
            throw new UnrecognizedAttributeException(
                    "Profiles of "
                            + descriptor.id()
                            + " have no attribute \""
                            + name
                            + "\"; they have "
                            + attributes.stream().map(ProfileAttribute::name).toList());
        }
        return attribute;
    }

    /**
     * The rules of a declared collator.
     *
     * @param alias the collator's alias
     * @return its rules
     * @throws IllegalArgumentException if the descriptor declares no such collator
     */
    public TextRules rules(String alias) {
        TextRules rules = collators.get(alias);
        if (rules == null) {
            throw new IllegalArgumentException(
                    descriptor.id() + " declares no collator with the alias " + alias);
        }
        return rules;
    }

    /**
     * The indexes that a table needs.
     *
     * @return at most one for each key
     */
    public Set<IndexKey> indexes() {
        return indexes;
    }

    /**
     * Whether SLEE 1.0 look-ups by indexed attribute may use the attribute.
     *
     * @param attribute an attribute's name
     * @return true if a 1.0 index, an index hint or uniqueness is declared for it
     */
    public boolean isIndexed(String attribute) {
        return indexed.contains(attribute);
    }

    /**
     * Copies and checks values.
     *
     * @return the rules for values
     */
    public AttributeValues values() {
        return values;
    }

    /**
     * A row of a profile of which nothing was set.
     *
     * @return a new array
     */
    public @Nullable Object[] emptyRow() {
        @Nullable Object[] row = new @Nullable Object[attributes.size()];
        attributes.forEach(a -> row[a.index()] = a.defaultValue());
        return row;
    }
}
