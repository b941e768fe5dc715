package io.patchbay.slee.container.codegen.contract.profile;

import org.jspecify.annotations.Nullable;

/**
 * The face of every generated concrete profile class. Confined to the call that it serves.
 * Specification: 10.11.
 */
public interface ConcreteProfile {

    /**
     * Ties the object to what answers its CMP accessors, or unties it.
     *
     * @param access the kernel's side, null to untie: accessors then throw IllegalStateException
     */
    void slee$bind(@Nullable ProfileAccess access);

    /**
     * The access of a bound object; generated methods ask for it before each use.
     *
     * @param access the field of the generated class
     * @return the same, never null
     * @throws IllegalStateException if the object is not bound
     */
    static ProfileAccess slee$bound(@Nullable ProfileAccess access) {
        if (access == null) {
            throw new IllegalStateException(
                    "The profile object is not assigned to a profile: CMP fields and usage"
                            + " parameters need one");
        }
        return access;
    }
}
