package io.patchbay.slee.model.descriptor;

import java.util.List;
import java.util.Optional;
import javax.slee.SbbID;
import javax.slee.profile.ProfileSpecificationID;

/**
 * The classes of an SBB and what the descriptor says about them. Immutable. Specification: 6.1.
 *
 * @param abstractClassName binary name of the SBB abstract class
 * @param reentrant whether loop-back calls are allowed
 * @param cmpFields the persistent fields
 * @param childRelations the child relation methods
 * @param profileCmpMethods the profile CMP methods
 * @param localInterface the SBB's own local interface, if any
 * @param activityContextInterface binary name of its activity context interface, if any
 * @param usage its usage parameters interface, if any
 */
public record SbbClasses(
        String abstractClassName,
        boolean reentrant,
        List<CmpField> cmpFields,
        List<ChildRelationMethod> childRelations,
        List<ProfileCmpMethod> profileCmpMethods,
        Optional<LocalInterface> localInterface,
        Optional<String> activityContextInterface,
        Optional<UsageInterface> usage) {

    /** Copies the lists. */
    public SbbClasses {
        Checks.notBlank(abstractClassName, "SBB abstract class name");
        cmpFields = List.copyOf(cmpFields);
        childRelations = List.copyOf(childRelations);
        profileCmpMethods = List.copyOf(profileCmpMethods);
        Checks.notNull(localInterface, "local interface");
        Checks.notNull(activityContextInterface, "activity context interface");
        Checks.notNull(usage, "usage");
    }

    /**
     * A persistent field. Immutable. Specification: 6.5.1.
     *
     * @param name its name
     * @param sbb the SBB whose local object it holds, if the descriptor names one
     * @param location where it is declared
     */
    public record CmpField(String name, Optional<SbbID> sbb, Location location) {
        /** Refuses a blank name. */
        public CmpField {
            Checks.notBlank(name, "cmp-field-name");
            Checks.notNull(sbb, "sbb");
            Checks.notNull(location, "location");
        }
    }

    /**
     * A child relation method. Immutable. Specification: 6.8.
     *
     * @param methodName its name
     * @param child the child SBB
     * @param defaultPriority the event delivery priority of new children, -128 to 127
     * @param location where it is declared
     */
    public record ChildRelationMethod(
            String methodName, SbbID child, byte defaultPriority, Location location) {
        /** Refuses a blank name. */
        public ChildRelationMethod {
            Checks.notBlank(methodName, "get-child-relation-method-name");
            Checks.notNull(child, "child");
            Checks.notNull(location, "location");
        }
    }

    /**
     * A profile CMP method. Immutable. Specification: 6.7.
     *
     * @param methodName its name
     * @param profileSpec the profile specification
     * @param location where it is declared
     */
    public record ProfileCmpMethod(
            String methodName, ProfileSpecificationID profileSpec, Location location) {
        /** Refuses a blank name. */
        public ProfileCmpMethod {
            Checks.notBlank(methodName, "get-profile-cmp-method-name");
            Checks.notNull(profileSpec, "profile specification");
            Checks.notNull(location, "location");
        }
    }

    /**
     * The SBB's local interface. Immutable. Specification: 5.6.
     *
     * @param name binary name
     * @param isolateSecurityPermissions whether callers' permissions are dropped (1.1)
     */
    public record LocalInterface(String name, boolean isolateSecurityPermissions) {
        /** Refuses a blank name. */
        public LocalInterface {
            Checks.notBlank(name, "sbb-local-interface-name");
        }
    }
}
