package io.patchbay.slee.container.codegen.profile;

import io.patchbay.slee.container.codegen.contract.profile.ConcreteProfile;
import io.patchbay.slee.container.codegen.contract.profile.GeneratedProfileLocalObject;
import io.patchbay.slee.container.codegen.contract.profile.GeneratedProfileTable;
import io.patchbay.slee.container.codegen.contract.profile.ProfileFactory;
import io.patchbay.slee.container.codegen.contract.profile.ProfileObjectAccess;
import io.patchbay.slee.container.codegen.contract.profile.ProfileTableAccess;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import java.util.List;
import java.util.Objects;

/**
 * The generated classes of one profile specification. Immutable. Specification: chapter 10.
 *
 * <p>Nothing here uses reflection: objects come out of a generated factory.
 */
public final class GeneratedProfileClasses {

    private final ProfileSpecComponentDescriptor descriptor;
    private final ProfileTypes types;
    private final List<ProfileField> fields;
    private final ProfileFactory factory;

    GeneratedProfileClasses(
            ProfileSpecComponentDescriptor descriptor,
            ProfileTypes types,
            List<ProfileField> fields,
            ProfileFactory factory) {
        this.descriptor = Objects.requireNonNull(descriptor, "descriptor");
        this.types = Objects.requireNonNull(types, "types");
        this.fields = List.copyOf(fields);
        this.factory = Objects.requireNonNull(factory, "factory");
    }

    /**
     * What the classes were generated from.
     *
     * @return the profile specification's descriptor
     */
    public ProfileSpecComponentDescriptor descriptor() {
        return descriptor;
    }

    /**
     * The author's types.
     *
     * @return the interfaces and the abstract class, loaded
     */
    public ProfileTypes types() {
        return types;
    }

    /**
     * The CMP fields.
     *
     * @return sorted by name; generated code passes the index
     */
    public List<ProfileField> fields() {
        return fields;
    }

    /**
     * Makes a profile object.
     *
     * @return an unbound object; also an instance of the abstract class, if there is one, and of
     *     the management interface, if there is one
     */
    public ConcreteProfile newProfile() {
        return factory.newProfile();
    }

    /**
     * Makes a profile local object.
     *
     * @param access the kernel's side
     * @return an instance of the local interface, if there is one, and of the CMP interface
     */
    public GeneratedProfileLocalObject newLocalObject(ProfileObjectAccess access) {
        return factory.newLocalObject(access);
    }

    /**
     * Makes a profile table object.
     *
     * @param access the kernel's side
     * @return an instance of the table interface, if there is one
     */
    public GeneratedProfileTable newTable(ProfileTableAccess access) {
        return factory.newTable(access);
    }
}
