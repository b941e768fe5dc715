package io.patchbay.slee.model.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * The classes of a profile specification and what the descriptor says about them. Immutable.
 * Specification: 10.6 to 10.11.
 *
 * @param cmpInterface binary name of the profile CMP interface
 * @param cmpFields the CMP fields that the descriptor mentions; the interface may declare more
 * @param localInterface the profile local interface, if any
 * @param managementInterface binary name of the profile management interface, if any
 * @param abstractClass the profile abstract class (in 1.0 the management abstract class), if any
 * @param tableInterface binary name of the profile table interface, if any
 * @param usage the usage parameters interface, if any
 */
public record ProfileClasses(
        String cmpInterface,
        List<CmpField> cmpFields,
        Optional<LocalInterface> localInterface,
        Optional<String> managementInterface,
        Optional<ProfileClass> abstractClass,
        Optional<String> tableInterface,
        Optional<UsageInterface> usage) {

    /** Copies the list. */
    public ProfileClasses {
        Checks.notBlank(cmpInterface, "profile CMP interface name");
        cmpFields = List.copyOf(cmpFields);
        Checks.notNull(localInterface, "local interface");
        Checks.notNull(managementInterface, "management interface");
        Checks.notNull(abstractClass, "abstract class");
        Checks.notNull(tableInterface, "table interface");
        Checks.notNull(usage, "usage");
    }

    /**
     * A CMP field with its index hints. Immutable. Specification: 10.22.
     *
     * @param name its name
     * @param unique whether values are unique in a table
     * @param uniqueCollator alias of the collator that decides uniqueness, if any
     * @param indexHints the queries to prepare for
     * @param location where it is declared
     */
    public record CmpField(
            String name,
            boolean unique,
            Optional<String> uniqueCollator,
            List<IndexHint> indexHints,
            Location location) {
        /** Copies the list. */
        public CmpField {
            Checks.notBlank(name, "cmp-field-name");
            Checks.notNull(uniqueCollator, "unique collator");
            indexHints = List.copyOf(indexHints);
            Checks.notNull(location, "location");
        }
    }

    /**
     * A hint that queries with an operator will come. Immutable.
     *
     * @param operator the operator
     * @param collator alias of the collator, if any
     * @param location where it is declared
     */
    public record IndexHint(QueryOperator operator, Optional<String> collator, Location location) {
        /** Refuses missing parts. */
        public IndexHint {
            Checks.notNull(operator, "operator");
            Checks.notNull(collator, "collator");
            Checks.notNull(location, "location");
        }
    }

    /**
     * The profile local interface. Immutable.
     *
     * @param name binary name
     * @param isolateSecurityPermissions whether callers' permissions are dropped
     */
    public record LocalInterface(String name, boolean isolateSecurityPermissions) {
        /** Refuses a blank name. */
        public LocalInterface {
            Checks.notBlank(name, "profile-local-interface-name");
        }
    }

    /**
     * The profile abstract class. Immutable.
     *
     * @param name binary name
     * @param reentrant whether loop-back calls are allowed
     */
    public record ProfileClass(String name, boolean reentrant) {
        /** Refuses a blank name. */
        public ProfileClass {
            Checks.notBlank(name, "profile-abstract-class-name");
        }
    }
}
