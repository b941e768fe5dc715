package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.codegen.profile.GeneratedProfileClasses;
import io.patchbay.slee.container.profile.query.PreparedQuery;
import io.patchbay.slee.container.profile.schema.ProfileSchema;
import io.patchbay.slee.model.descriptor.StaticQuery;
import java.util.ArrayList;
import java.util.List;
import javax.slee.profile.AttributeTypeMismatchException;
import javax.slee.profile.UnrecognizedAttributeException;

/**
 * An installed profile specification, ready for tables. Immutable. Specification: 10.6.
 *
 * @param classes the generated classes
 * @param schema the attributes
 * @param queries the static queries
 */
record ProfileSpec(
        GeneratedProfileClasses classes, ProfileSchema schema, List<PreparedQuery> queries) {

    static ProfileSpec of(GeneratedProfileClasses classes) {
        ProfileSchema schema = new ProfileSchema(classes);
        List<PreparedQuery> queries = new ArrayList<>();
        for (StaticQuery query : classes.descriptor().queries()) {
            try {
                queries.add(new PreparedQuery(query, schema));
            } catch (UnrecognizedAttributeException | AttributeTypeMismatchException wrong) {
                throw new IllegalArgumentException(
                        "Query "
                                + query.name()
                                + " of "
                                + classes.descriptor().id()
                                + " cannot be used: "
                                + wrong.getMessage(),
                        wrong);
            }
        }
        return new ProfileSpec(classes, schema, List.copyOf(queries));
    }
}
