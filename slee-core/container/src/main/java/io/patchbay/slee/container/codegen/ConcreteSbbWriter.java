package io.patchbay.slee.container.codegen;

import static io.patchbay.slee.container.codegen.ByteCode.desc;
import static io.patchbay.slee.container.codegen.ByteCode.type;

import io.patchbay.slee.container.codegen.SbbPlan.Body;
import io.patchbay.slee.container.codegen.SbbPlan.Handler;
import io.patchbay.slee.container.codegen.contract.ConcreteSbb;
import io.patchbay.slee.container.codegen.contract.SbbAccess;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.ChildRelation;
import javax.slee.EventContext;
import javax.slee.InitialEventSelector;
import javax.slee.ServiceID;
import javax.slee.profile.ProfileID;

/**
 * Writes the concrete class of an SBB: the author's abstract class plus the bodies of the plan.
 * Confined to its caller; used once. Specification: 6.1.
 */
final class ConcreteSbbWriter {

    private static final String FIELD = "slee$access";

    private final SbbPlan plan;
    private final String name;
    private final ClassDesc self;

    ConcreteSbbWriter(SbbPlan plan, String name) {
        this.plan = plan;
        this.name = name;
        this.self = ClassDesc.of(name);
    }

    byte[] write() {
        Class<?> author = plan.types().abstractClass();
        return ByteCode.write(
                name,
                plan.types().loader(),
                author,
                List.of(ConcreteSbb.class),
                builder -> {
                    builder.withField(FIELD, desc(SbbAccess.class), ClassFile.ACC_PRIVATE);
                    ByteCode.constructor(builder, author);
                    bind(builder);
                    plan.bodies().forEach(body -> implement(builder, body));
                    deliver(builder);
                    select(builder);
                });
    }

    private void bind(ClassBuilder builder) {
        ByteCode.method(
                builder,
                "slee$bind",
                type(void.class, SbbAccess.class),
                code ->
                        code.aload(0)
                                .aload(1)
                                .putfield(self, FIELD, desc(SbbAccess.class))
                                .return_());
    }

    private void implement(ClassBuilder builder, Body body) {
        Method method = body.method();
        ByteCode.method(
                builder,
                method.getName(),
                desc(method),
                code -> {
                    access(code);
                    switch (body) {
                        case SbbPlan.ReadField read -> read(code, read);
                        case SbbPlan.WriteField write -> write(code, write);
                        case SbbPlan.Fire fire -> fire(code, fire);
                        case SbbPlan.Children children -> children(code, children);
                        case SbbPlan.ProfileCmp profile -> profile(code, profile);
                        case SbbPlan.Narrow narrow -> narrow(code, narrow);
                        case SbbPlan.Usage usage -> usage(code, usage);
                    }
                    code.return_(TypeKind.from(method.getReturnType()));
                });
    }

    private void access(CodeBuilder code) {
        code.aload(0).getfield(self, FIELD, desc(SbbAccess.class));
        code.invokestatic(
                desc(ConcreteSbb.class),
                "slee$bound",
                type(SbbAccess.class, SbbAccess.class),
                true);
    }

    private static void ask(
            CodeBuilder code, String method, Class<?> result, Class<?>... parameters) {
        code.invokeinterface(desc(SbbAccess.class), method, type(result, parameters));
    }

    private static void read(CodeBuilder code, SbbPlan.ReadField body) {
        code.loadConstant(body.field());
        ask(code, "slee$cmp", Object.class, int.class);
        ByteCode.unbox(code, body.method().getReturnType());
    }

    private static void write(CodeBuilder code, SbbPlan.WriteField body) {
        code.loadConstant(body.field());
        Class<?> parameter = body.method().getParameterTypes()[0];
        ByteCode.loadBoxed(code, 0, parameter);
        if (parameter != body.type()) {
            code.checkcast(desc(body.type()));
        }
        ask(code, "slee$cmp", void.class, int.class, Object.class);
    }

    private static void fire(CodeBuilder code, SbbPlan.Fire body) {
        code.loadConstant(body.event()).aload(1).aload(2).aload(3);
        if (body.method().getParameterCount() == 4) {
            code.aload(4);
        } else {
            code.aconst_null();
        }
        ask(
                code,
                "slee$fire",
                void.class,
                int.class,
                Object.class,
                ActivityContextInterface.class,
                Address.class,
                ServiceID.class);
    }

    private static void children(CodeBuilder code, SbbPlan.Children body) {
        code.loadConstant(body.relation());
        ask(code, "slee$children", ChildRelation.class, int.class);
    }

    private static void profile(CodeBuilder code, SbbPlan.ProfileCmp body) {
        code.loadConstant(body.index()).aload(1);
        ask(code, "slee$profileCmp", Object.class, int.class, ProfileID.class);
        ByteCode.unbox(code, body.method().getReturnType());
    }

    private static void narrow(CodeBuilder code, SbbPlan.Narrow body) {
        code.aload(1);
        ask(code, "slee$narrow", ActivityContextInterface.class, ActivityContextInterface.class);
        ByteCode.unbox(code, body.method().getReturnType());
    }

    private static void usage(CodeBuilder code, SbbPlan.Usage body) {
        if (body.named()) {
            code.aload(1);
        } else {
            code.aconst_null();
        }
        ask(code, "slee$usage", Object.class, String.class);
        ByteCode.unbox(code, body.method().getReturnType());
    }

    private void deliver(ClassBuilder builder) {
        ByteCode.method(
                builder,
                "slee$deliver",
                type(
                        void.class,
                        int.class,
                        Object.class,
                        ActivityContextInterface.class,
                        EventContext.class),
                code -> {
                    byIndex(code, plan.handlers(), this::callHandler);
                    code.iload(1);
                    code.invokestatic(
                            desc(ConcreteSbb.class),
                            "slee$unhandled",
                            type(IllegalArgumentException.class, int.class),
                            true);
                    code.athrow();
                });
    }

    private void callHandler(CodeBuilder code, Handler handler) {
        code.aload(0).aload(2);
        ByteCode.unbox(code, handler.method().getParameterTypes()[0]);
        Class<?> ownAci = handler.ownAci();
        if (ownAci == null) {
            code.aload(3);
        } else {
            access(code);
            code.aload(3);
            ask(
                    code,
                    "slee$narrow",
                    ActivityContextInterface.class,
                    ActivityContextInterface.class);
            code.checkcast(desc(ownAci));
        }
        if (handler.takesContext()) {
            code.aload(4);
        }
        ByteCode.call(code, self, handler.method());
        code.return_();
    }

    private void select(ClassBuilder builder) {
        ByteCode.method(
                builder,
                "slee$select",
                type(InitialEventSelector.class, int.class, InitialEventSelector.class),
                code -> {
                    byIndex(
                            code,
                            plan.selectors(),
                            (branch, method) -> {
                                branch.aload(0).aload(2);
                                ByteCode.call(branch, self, method);
                                branch.areturn();
                            });
                    code.aload(2).areturn();
                });
    }

    // A tableswitch over the first parameter; every branch returns, unknown indexes fall out of it.
    private static <T> void byIndex(
            CodeBuilder code, Map<Integer, T> branches, BiConsumer<CodeBuilder, T> body) {
        SortedMap<Integer, T> sorted = new TreeMap<>(branches);
        if (sorted.isEmpty()) {
            return;
        }
        Label none = code.newLabel();
        List<SwitchCase> cases = new ArrayList<>();
        Map<Label, T> labels = new LinkedHashMap<>();
        sorted.forEach((index, branch) -> {
            Label label = code.newLabel();
            cases.add(SwitchCase.of(index, label));
            labels.put(label, branch);
        });
        code.iload(1).tableswitch(sorted.firstKey(), sorted.lastKey(), none, cases);
        labels.forEach((label, branch) -> {
            code.labelBinding(label);
            body.accept(code, branch);
        });
        code.labelBinding(none);
    }
}
