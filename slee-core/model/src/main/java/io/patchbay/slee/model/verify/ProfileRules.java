package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.descriptor.ProfileClasses;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import java.util.Optional;

/** All rules of one profile specification. Stateless. Specification: chapter 10. */
final class ProfileRules {

    private ProfileRules() {}

    static void check(Scope scope, ProfileSpecComponentDescriptor spec) {
        ProfileClasses classes = spec.classes();
        classes.usage().ifPresent(usage -> UsageRule.checkInterface(scope, usage));
        Optional<ClassInfo> cmp =
                scope.require(classes.cmpInterface(), "the profile CMP interface", "10.6");
        if (cmp.isEmpty()) {
            return;
        }
        Accessors accessors = new Accessors(scope.classes().methods(cmp.get().name()));
        new ProfileCmpRule(scope, spec, accessors).check(cmp.get());
        new ProfileQueryRule(scope, spec, accessors).check();
        new ProfileInterfaceRule(scope, classes, accessors).check();
        new ProfileClassRule(scope, classes, accessors).check();
        new ProfileTableRule(scope, spec).check();
    }
}
