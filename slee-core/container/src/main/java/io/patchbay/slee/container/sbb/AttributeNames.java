package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.codegen.GeneratedSbbClasses;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor.AttributeAlias;

/**
 * Names of activity context attributes in the activity context: shared through an alias, or private
 * to the SBB. Stateless. Specification: 7.7.
 */
final class AttributeNames {
    private AttributeNames() {}

    static String[] of(GeneratedSbbClasses classes) {
        return classes.aciAttributes().stream()
                .map(attribute -> full(classes.descriptor(), attribute.name()))
                .toArray(String[]::new);
    }

    private static String full(SbbComponentDescriptor sbb, String attribute) {
        for (AttributeAlias alias : sbb.attributeAliases()) {
            if (alias.attributes().contains(attribute)) {
                return "alias:" + alias.alias();
            }
        }
        return sbb.id() + ":" + attribute;
    }
}
