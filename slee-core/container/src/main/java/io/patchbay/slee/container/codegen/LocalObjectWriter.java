package io.patchbay.slee.container.codegen;

import static io.patchbay.slee.container.codegen.ByteCode.desc;
import static io.patchbay.slee.container.codegen.ByteCode.type;

import io.patchbay.slee.container.codegen.SbbPlan.LocalCall;
import io.patchbay.slee.container.codegen.contract.GeneratedSbbLocalObject;
import io.patchbay.slee.container.codegen.contract.LocalObjectAccess;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Writes the implementation of an SBB's local interface. Stateless. Specification: 5.6.
 *
 * <p>Every method runs between {@code enter} and {@code leave} or {@code failed} of the access.
 */
final class LocalObjectWriter {

    private LocalObjectWriter() {}

    static byte[] write(SbbPlan plan, String name) {
        ClassDesc self = ClassDesc.of(name);
        return ByteCode.write(
                name,
                plan.types().loader(),
                GeneratedSbbLocalObject.class,
                List.of(plan.types().localInterface()),
                builder -> {
                    ByteCode.constructor(
                            builder, GeneratedSbbLocalObject.class, LocalObjectAccess.class);
                    for (LocalCall call : plan.localCalls()) {
                        ByteCode.method(
                                builder,
                                call.declared().getName(),
                                desc(call.declared()),
                                code -> body(code, self, plan.types().abstractClass(), call));
                    }
                });
    }

    private static void body(CodeBuilder code, ClassDesc self, Class<?> author, LocalCall call) {
        Method declared = call.declared();
        TypeKind result = TypeKind.from(declared.getReturnType());
        int access = code.allocateLocal(TypeKind.REFERENCE);
        int target = code.allocateLocal(TypeKind.REFERENCE);
        int answer = result == TypeKind.VOID ? -1 : code.allocateLocal(result);
        int thrown = code.allocateLocal(TypeKind.REFERENCE);
        Label start = code.newLabel();
        Label end = code.newLabel();
        Label handler = code.newLabel();

        code.aload(0).invokevirtual(self, "slee$access", type(LocalObjectAccess.class));
        code.astore(access).aload(access);
        ask(code, "enter", Object.class);
        code.checkcast(desc(author)).astore(target);

        code.labelBinding(start).aload(target);
        for (int i = 0; i < declared.getParameterCount(); i++) {
            Class<?> parameter = declared.getParameterTypes()[i];
            code.loadLocal(TypeKind.from(parameter), code.parameterSlot(i));
        }
        ByteCode.call(code, desc(author), call.target());
        if (answer >= 0) {
            code.storeLocal(result, answer);
        }
        code.labelBinding(end).aload(access);
        ask(code, "leave", void.class);
        if (answer >= 0) {
            code.loadLocal(result, answer);
        }
        code.return_(result);

        code.labelBinding(handler).astore(thrown).aload(access).aload(thrown);
        ask(code, "failed", Throwable.class, Throwable.class);
        code.athrow();
        code.exceptionCatchAll(start, end, handler);
    }

    private static void ask(
            CodeBuilder code, String method, Class<?> result, Class<?>... parameters) {
        code.invokeinterface(desc(LocalObjectAccess.class), method, type(result, parameters));
    }
}
