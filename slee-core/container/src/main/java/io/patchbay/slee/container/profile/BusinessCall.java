package io.patchbay.slee.container.profile;

/**
 * A call of a business method in progress: the profile object, and the thread's former class loader
 * and environment. Confined to its thread. Specification: 10.7.
 */
final class BusinessCall {
    private final ProfileObject object;
    private final ComponentCall call;

    BusinessCall(ProfileObject object) {
        this.object = object;
        this.call = object.call();
    }

    ProfileObject object() {
        return object;
    }

    /** Restores the thread. */
    ProfileObject end() {
        call.close();
        return object;
    }
}
