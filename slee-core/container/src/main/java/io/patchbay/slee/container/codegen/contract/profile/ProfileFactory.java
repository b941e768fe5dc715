package io.patchbay.slee.container.codegen.contract.profile;

/**
 * Makes the objects of one profile specification's generated classes without reflection; generated
 * itself. Thread-safe. Specification: chapter 10.
 */
public interface ProfileFactory {

    /**
     * Makes a profile object.
     *
     * @return an unbound object
     */
    ConcreteProfile newProfile();

    /**
     * Makes a profile local object.
     *
     * @param access the kernel's side
     * @return an instance of the local interface and of the CMP interface
     */
    GeneratedProfileLocalObject newLocalObject(ProfileObjectAccess access);

    /**
     * Makes a profile table object.
     *
     * @param access the kernel's side
     * @return an instance of the table interface
     */
    GeneratedProfileTable newTable(ProfileTableAccess access);
}
