package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.codegen.AciAttribute;
import io.patchbay.slee.container.codegen.contract.AciAccess;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import javax.slee.ActivityContextInterface;
import org.jspecify.annotations.Nullable;

/** An activity context as one SBB's own interface shows it. Thread-safe. Specification: 7.5. */
final class NarrowedContext implements AciAccess {
    private final ServiceSbb sbb;
    private final ActivityContext context;

    NarrowedContext(ServiceSbb sbb, ActivityContext context) {
        this.sbb = sbb;
        this.context = context;
    }

    ServiceSbb sbb() {
        return sbb;
    }

    @Override
    public ActivityContextInterface plain() {
        return context.view();
    }

    @Override
    public @Nullable Object get(int attribute) {
        AciAttribute declared = sbb.classes().aciAttributes().get(attribute);
        Object value = context.attribute(tx(), sbb.attributeName(attribute));
        if (value == null) {
            return declared.defaultValue();
        }
        return declared.immutable() ? value : CmpValues.copy(sbb, value);
    }

    @Override
    public void set(int attribute, @Nullable Object value) {
        AciAttribute declared = sbb.classes().aciAttributes().get(attribute);
        @Nullable Object kept =
                value == null || declared.immutable() ? value : CmpValues.copy(sbb, value);
        context.attribute(tx(), sbb.attributeName(attribute), kept);
    }

    private ActiveTransaction tx() {
        return sbb.room().transactions().mandatory();
    }
}
